-- The report regime as versioned data, and the figures of a report by period.

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
  true, false, 'Bản đầu.', 'engine');

-- Indicators that an office has edited stay as they were edited.
insert into regime_indicator (regime_code, regime_version, code, sort_order, section, label, note, unit, quarterly,
  roll_up, numerator, denominator, blocking_check, blocking_message, warning_check, warning_message, applies_to)
select 'five-year-review', 1, code, sort_order, section, label, '', unit, code not in ('H1', 'H2'),
  roll_up, numerator, denominator, blocking_check, blocking_message, warning_check, warning_message, applies_to
from indicator;

alter table report_version add column regime_code varchar(60) default 'five-year-review' not null;
alter table report_version add column regime_version integer default 1 not null;
alter table report_version alter column regime_code drop default;
alter table report_version alter column regime_version drop default;
alter table report_version add column explanation text;
alter table report_version add constraint report_version_regime_fk foreign key (regime_code, regime_version)
  references report_regime (code, version);

-- One cell of one version of a report; a period is a year (2020) or a quarter (2021Q1). What is not there was not
-- reported, which is not the same as zero.
create table report_cell (
  plan_id        varchar(40) not null,
  unit_code      varchar(20) not null,
  version        integer     not null,
  indicator_code varchar(10) not null,
  period         varchar(6)  not null,
  amount         bigint,
  grade          varchar(20),
  constraint report_cell_pk primary key (plan_id, unit_code, version, indicator_code, period),
  constraint report_cell_version_fk foreign key (plan_id, unit_code, version)
    references report_version (plan_id, unit_code, version)
);

insert into report_cell (plan_id, unit_code, version, indicator_code, period, amount, grade)
select f.plan_id, f.unit_code, f.version, f.indicator_code, cast(p.review_to as varchar(6)), f.amount, f.grade
from report_figure f join plan p on p.id = f.plan_id;

drop table report_figure;

create table consolidated_cell (
  plan_id        varchar(40)    not null references consolidation (plan_id),
  indicator_code varchar(10)    not null,
  period         varchar(6)     not null,
  grade          varchar(20)    not null,
  amount         numeric(18, 2) not null,
  constraint consolidated_cell_pk primary key (plan_id, indicator_code, period, grade)
);

insert into consolidated_cell (plan_id, indicator_code, period, grade, amount)
select f.plan_id, f.indicator_code, cast(p.review_to as varchar(6)), f.grade, f.amount
from consolidated_figure f join plan p on p.id = f.plan_id;

drop table consolidated_figure;
drop table indicator;
