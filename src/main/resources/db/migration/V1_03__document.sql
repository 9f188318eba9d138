-- Official documents: their numbers, their unchangeable content, who signs and where they go.

-- Numbering restarts with the committee's term, not with the year. The last term stays open (valid_to null) until the
-- next congress is entered, so a document issued after the planned end still gets a number.
create table numbering_term (
    issuing_body varchar(20) not null,
    term         varchar(20) not null,
    valid_from   date        not null,
    valid_to     date,
    constraint numbering_term_pk primary key (issuing_body, term)
);

-- The propaganda department numbers what its head signs (tờ trình) in series of its own.
insert into numbering_term (issuing_body, term, valid_from, valid_to) values
  ('ĐUK', 'XIV', date '2020-07-01', null),
  ('BTGĐUK', 'XIV', date '2020-07-01', null);

-- One row per sequence; drawing a number updates it in the transaction that stores the document: unique and gapless.
create table document_number (
    issuing_body varchar(20) not null,
    type_sign    varchar(10) not null,
    term         varchar(20) not null,
    last_number  integer     not null,
    constraint document_number_pk primary key (issuing_body, type_sign, term),
    constraint document_number_term_fk foreign key (issuing_body, term) references numbering_term (issuing_body, term),
    constraint document_number_not_negative check (last_number >= 0)
);

-- Seven plans of the term were issued on paper before this register was opened.
insert into document_number (issuing_body, type_sign, term, last_number) values ('ĐUK', 'KH', 'XIV', 7);

-- A paper may take the place of one that was issued before, and each is replaced at most once.
create table official_document (
    id           varchar(64)              not null,
    plan_id      varchar(40)              not null,
    kind         varchar(40)              not null,
    subject_key  varchar(100)             not null,
    issuing_body varchar(20)              not null,
    type_sign    varchar(10)              not null,
    term         varchar(20)              not null,
    number       integer                  not null,
    number_text  varchar(60)              not null,
    title        varchar(1000)            not null,
    issued_on    date                     not null,
    issued_by    varchar(255)             not null,
    content      bytea                    not null,
    sha256       char(64)                 not null,
    rule_set     varchar(40)              not null,
    created_at   timestamp with time zone not null,
    replaces     varchar(64),
    constraint official_document_pk primary key (id),
    constraint official_document_number_uq unique (issuing_body, type_sign, term, number),
    constraint official_document_subject_uq unique (plan_id, kind, subject_key),
    constraint official_document_replaces_fk foreign key (replaces) references official_document (id),
    constraint official_document_replaced_once unique (replaces)
);

-- A file is looked up by its fingerprint.
create index official_document_sha256_ix on official_document (sha256);

-- The papers of a plan, and the few of them that a new one cites, out of all that were ever issued.
create index official_document_plan on official_document (plan_id, number_text);

-- Each line of the "Nơi nhận" of an issued paper with its way.
create table document_line (
  document_id varchar(64)   not null references official_document (id),
  line_no     integer       not null,
  words       varchar(1000) not null,
  means       varchar(400)  not null,
  way         varchar(20)   not null,
  done_by     varchar(64),
  done_at     timestamp with time zone,
  note        varchar(1000),
  constraint document_line_pk primary key (document_id, line_no)
);

-- Where a paper goes: how offices word their "Nơi nhận", dated.
create table recipient_rule (
  rank_no       integer      not null,
  words         varchar(100) not null,
  document_kind varchar(40)  default '' not null,
  means         varchar(200) not null,
  way           varchar(20)  not null,
  alone         boolean      not null,
  valid_from    date         not null,
  source        varchar(500) not null,
  constraint recipient_rule_pk primary key (rank_no, valid_from)
);

-- words in lower case, found anywhere in the line, after ^ only at its beginning; alone: no later rule is asked
insert into recipient_rule (rank_no, words, document_kind, means, way, alone, valid_from, source) values
  (10, '^lưu', '', 'ARCHIVE', 'ARCHIVE', true, date '2020-07-01', 'Hướng dẫn 36-HD/VPTW, dòng Lưu'),
  (20, 'website', '', 'PROPAGANDA', 'WEBSITE', true, date '2020-07-01', 'Nề nếp Văn phòng: Ban Tuyên giáo quản trị website'),
  (21, 'trang thông tin điện tử', '', 'PROPAGANDA', 'WEBSITE', true, date '2020-07-01', 'Nề nếp Văn phòng: Ban Tuyên giáo quản trị website'),
  (22, 'cổng thông tin', '', 'PROPAGANDA', 'WEBSITE', true, date '2020-07-01', 'Nề nếp Văn phòng: Ban Tuyên giáo quản trị website'),
  (30, 'trung ương', '', '', 'PAPER', true, date '2020-07-01', 'Cơ quan ngoài Đảng bộ nhận bản giấy'),
  (31, 'tỉnh ủy', '', '', 'PAPER', true, date '2020-07-01', 'Cơ quan ngoài Đảng bộ nhận bản giấy'),
  (40, '^như', '', 'ADDRESSEES', 'MAIL', true, date '2020-07-01', 'Hướng dẫn 36-HD/VPTW, dòng Như trên'),
  (50, 'ủy viên ban thường vụ', '', 'STANDING_COMMITTEE_CHAIR,STANDING_COMMITTEE_MEMBER', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (51, 'ban thường vụ đảng ủy', '', 'STANDING_COMMITTEE_CHAIR,STANDING_COMMITTEE_MEMBER', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (52, 'thường trực đảng ủy', '', 'STANDING_COMMITTEE_CHAIR', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (60, 'đảng bộ cơ sở', 'PLAN', 'UNITS', 'TASK', false, date '2020-07-01', 'Kế hoạch giao việc trên hệ thống'),
  (61, 'các đơn vị', 'PLAN', 'UNITS', 'TASK', false, date '2020-07-01', 'Kế hoạch giao việc trên hệ thống'),
  (62, 'đảng bộ cơ sở', '', 'UNITS', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (63, 'các đơn vị', '', 'UNITS', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (70, 'các ban', '', 'ORGANISATION,MASS_MOBILISATION', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (71, 'ban tổ chức', '', 'ORGANISATION', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (72, 'ủy ban kiểm tra', '', 'INSPECTION', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (73, 'ban dân vận', '', 'MASS_MOBILISATION', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (74, 'văn phòng', '', 'OFFICE', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (75, 'đoàn khối', '', 'YOUTH_UNION', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng'),
  (76, 'ban tuyên giáo', '', 'PROPAGANDA', 'MAIL', false, date '2020-07-01', 'Nề nếp Văn phòng');

-- Which kinds of paper the house lets the system issue without a person's signature in that step; by default none.
create table issue_permission (
  document_kind varchar(40)  not null,
  valid_from    date         not null,
  valid_to      date,
  source        varchar(500) not null,
  constraint issue_permission_pk primary key (document_kind, valid_from)
);

-- Who may sign under which two lines: T/M for the body by its members, T/L by its order, K/T in the place of another.
-- Whoever stands in for somebody gets the role for those days (role_assignment), and signs then under its lines.
create table signer_rule (
  authority  varchar(120) not null,
  position   varchar(120) not null,
  role       varchar(40)  not null,
  valid_from date         not null,
  valid_to   date,
  source     varchar(500) not null,
  constraint signer_rule_pk primary key (authority, position, role, valid_from)
);

insert into signer_rule (authority, position, role, valid_from, source) values
  ('T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'STANDING_COMMITTEE_CHAIR', date '2016-01-01', 'Quy chế làm việc của Ban Thường vụ'),
  ('T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'STANDING_COMMITTEE_CHAIR', date '2016-01-01', 'Quy chế làm việc của Ban Thường vụ'),
  ('T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'STANDING_COMMITTEE_CHAIR', date '2016-01-01', 'Quy chế làm việc của Ban Thường vụ'),
  ('T/M BAN THƯỜNG VỤ', 'ỦY VIÊN BAN THƯỜNG VỤ', 'STANDING_COMMITTEE_MEMBER', date '2016-01-01', 'Quy chế làm việc của Ban Thường vụ'),
  ('T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG', 'OFFICE_HEAD', date '2016-01-01', 'Quy chế làm việc của Ban Thường vụ'),
  ('T/L BAN THƯỜNG VỤ', 'TRƯỞNG BAN TUYÊN GIÁO', 'PROPAGANDA_HEAD', date '2016-01-01', 'Quy chế làm việc của Ban Thường vụ'),
  ('TRƯỞNG BAN TUYÊN GIÁO', '', 'PROPAGANDA_HEAD', date '2016-01-01', 'Quy chế làm việc của Ban Tuyên giáo'),
  -- minutes are signed on the paper by those who are named in them, whoever typed them
  ('NGƯỜI GHI BIÊN BẢN', '', 'BY_HAND', date '2016-01-01', 'Biên bản do người ghi và người chủ trì ký trên bản giấy'),
  ('CHỦ TRÌ HỘI NGHỊ', '', 'BY_HAND', date '2016-01-01', 'Biên bản do người ghi và người chủ trì ký trên bản giấy');

-- What others may read.
create view paper_overview as
    select id, plan_id, kind, subject_key, type_sign, number, number_text, title, issued_on, sha256, created_at, replaces,
        octet_length(content) as size_of
    from official_document;

create view paper_line as
    select document_id, line_no, words, way, done_at, done_by, note from document_line;
