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
