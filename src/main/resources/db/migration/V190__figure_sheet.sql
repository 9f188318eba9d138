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
  constraint figure_sheet_regime_fk foreign key (regime_code, regime_version) references report_regime (code, version),
  constraint figure_sheet_version_fk foreign key (plan_id, unit_code, version)
    references report_version (plan_id, unit_code, version)
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
