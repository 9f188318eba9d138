-- The report regime as versioned data, and the workbooks of figures.

-- A new version takes effect at its instant: reports handed in before keep the version they answered.
create table report_regime (
  code                varchar(60)  not null,
  version             integer      not null,
  effective_from      timestamp with time zone not null,
  name                varchar(255) not null,
  content             text         not null,
  reporters           varchar(500) not null,
  addressee           varchar(500) not null,
  method              varchar(500) not null,
  deadline            varchar(500) not null,
  frequency           varchar(255) not null,
  data_cut_off        varchar(500) not null,
  outline             text         not null,
  first_quarter_after boolean      not null,
  workbook_required   boolean      not null,
  change_note         text         not null,
  changed_by          varchar(64)  not null,
  constraint report_regime_pk primary key (code, version)
);

insert into report_regime (code, version, effective_from, name, content, reporters, addressee, method, deadline,
  frequency, data_cut_off, outline, first_quarter_after, workbook_required, change_note, changed_by)
values ('five-year-review', 1, timestamp with time zone '2016-01-01 00:00:00+07:00',
  'Báo cáo sơ kết 5 năm học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'Kết quả 5 năm thực hiện chỉ thị: năm phần nội dung bắt buộc và biểu số liệu từng năm.',
  'Các chi, đảng bộ cơ sở trực thuộc và Ban Thường vụ Đoàn Khối',
  'Ban Thường vụ Đảng ủy Khối (qua Ban Tuyên giáo)',
  'Nộp trên hệ thống; đơn vị chỉ có thư điện tử gửi biểu qua thư, Ban Tuyên giáo nhập thay',
  'Theo thời hạn của kế hoạch',
  'Một lần cho mỗi kế hoạch sơ kết',
  'Số liệu năm tính đến ngày 31/12; số liệu quý I tính đến ngày 31/3',
  'I- Đặc điểm tình hình; II- Công tác lãnh đạo, chỉ đạo; III- Kết quả thực hiện; IV- Đánh giá chung (ưu điểm, hạn chế, nguyên nhân, bài học kinh nghiệm); V- Phương hướng, nhiệm vụ, giải pháp; kiến nghị, đề xuất',
  true, true, 'Bản đầu.', 'engine');

create table regime_indicator (
  regime_code      varchar(60)  not null,
  regime_version   integer      not null,
  code             varchar(10)  not null,
  sort_order       integer      not null,
  section          varchar(255) not null,
  label            varchar(255) not null,
  note             varchar(1000) not null,
  unit             varchar(60)  not null,
  quarterly        boolean      not null,
  roll_up          varchar(20)  not null,
  numerator        varchar(10),
  denominator      varchar(10),
  blocking_check   varchar(500),
  blocking_message varchar(500),
  warning_check    varchar(500),
  warning_message  varchar(500),
  applies_to       varchar(10)  not null,
  constraint regime_indicator_pk primary key (regime_code, regime_version, code),
  constraint regime_indicator_regime_fk foreign key (regime_code, regime_version)
    references report_regime (code, version)
);

-- Workbooks of figures as units hand them in: without a version they wait for the unit's next submission and a later
-- upload takes their place; with one they are never changed again. The file is no larger than what H2 takes in one value.
create table figure_sheet (
  id             varchar(64)  not null,
  plan_id        varchar(40)  not null,
  unit_code      varchar(20)  not null,
  regime_code    varchar(60)  not null,
  regime_version integer      not null,
  file_name      varchar(255) not null,
  size_bytes     bigint       not null,
  sha256         char(64)     not null,
  uploaded_by    varchar(64)  not null,
  uploaded_at    timestamp with time zone not null,
  version        integer,
  content        bytea        not null,
  constraint figure_sheet_pk primary key (id),
  constraint figure_sheet_unit_fk foreign key (plan_id, unit_code) references plan_unit (plan_id, unit_code),
  constraint figure_sheet_regime_fk foreign key (regime_code, regime_version) references report_regime (code, version)
);
create index figure_sheet_unit on figure_sheet (plan_id, unit_code);

-- What is not there was not reported, which is not the same as zero.
create table figure_sheet_cell (
  sheet_id       varchar(64) not null,
  indicator_code varchar(10) not null,
  period         varchar(6)  not null,
  amount         bigint,
  grade          varchar(20),
  constraint figure_sheet_cell_pk primary key (sheet_id, indicator_code, period),
  constraint figure_sheet_cell_sheet_fk foreign key (sheet_id) references figure_sheet (id) on delete cascade
);
