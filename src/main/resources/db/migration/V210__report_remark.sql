-- What a check asks to be mended, part by part: a block of the narrative, a figure of a period, the nominations or the
-- attachments.

create table report_remark (
  plan_id     varchar(40)   not null,
  unit_code   varchar(20)   not null,
  version     integer       not null,
  position_no integer       not null,
  part        varchar(20)   not null,
  period      varchar(6),
  remark      varchar(1000) not null,
  constraint report_remark_pk primary key (plan_id, unit_code, version, position_no),
  constraint report_remark_version_fk foreign key (plan_id, unit_code, version)
    references report_version (plan_id, unit_code, version)
);
