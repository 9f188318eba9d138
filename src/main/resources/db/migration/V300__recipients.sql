-- Where a paper goes: how offices word their "Nơi nhận", dated; and each line of each issued paper with its way.
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

-- A mail that announces a paper carries it; the file is taken from the register when the mail is sent.
alter table outbox_mail add column document_id varchar(64) references official_document (id);
alter table outbox_mail add column document_line integer;
create index outbox_mail_document on outbox_mail (document_id);
