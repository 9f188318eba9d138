-- What the units report on a plan, what is checked and asked for, and what is done about silent ones.

create table report_acknowledgement (
  plan_id         varchar(40)  not null references plan (id),
  unit_code       varchar(20)  not null,
  contact_name    varchar(255) not null,
  contact_phone   varchar(60)  not null,
  note            text         not null,
  acknowledged_by varchar(64)  not null,
  acknowledged_at timestamp with time zone not null,
  primary key (plan_id, unit_code)
);

-- A correction is a version that somebody of the office made; it replaces the one that it corrects.
create table report_version (
  plan_id       varchar(40) not null references plan (id),
  unit_code     varchar(20) not null,
  version       integer     not null,
  submitted_by  varchar(64) not null,
  submitted_at  timestamp with time zone not null,
  late          boolean     not null,
  results       text        not null,
  shortcomings  text        not null,
  lessons       text        not null,
  solutions     text        not null,
  exemplars     text        not null,
  outcome       varchar(20) not null,
  checked_by    varchar(64),
  checked_at    timestamp with time zone,
  return_reason text,
  new_last_day  date,
  regime_code    varchar(60) not null,
  regime_version integer     not null,
  explanation    text,
  corrects       integer,
  primary key (plan_id, unit_code, version),
  constraint report_version_regime_fk foreign key (regime_code, regime_version)
    references report_regime (code, version)
);
-- A floor above the sheet: the version that took it.
alter table figure_sheet add constraint figure_sheet_version_fk foreign key (plan_id, unit_code, version)
  references report_version (plan_id, unit_code, version);

create index report_version_outcome on report_version (plan_id, outcome);

-- A unit's figures are held against those of the campaign before: its reports are looked for without their plan.
create index report_version_unit on report_version (unit_code, submitted_at);

-- Figures are held against those of the units that reported last.
create index report_version_latest on report_version (plan_id, submitted_at desc, unit_code);

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

create table report_nomination (
  plan_id          varchar(40)  not null,
  unit_code        varchar(20)  not null,
  version          integer      not null,
  position_no      integer      not null,
  nominee_kind     varchar(20)  not null,
  name             varchar(255) not null,
  position         varchar(255) not null,
  party_member     boolean      not null,
  classification   varchar(20)  not null,
  under_discipline boolean      not null,
  already_rewarded boolean      not null,
  achievement      text         not null,
  primary key (plan_id, unit_code, version, position_no),
  foreign key (plan_id, unit_code, version) references report_version (plan_id, unit_code, version)
);

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

-- Files that go with a unit's report: the signed report and its evidence. Without a version they wait for the next
-- submission; with one they are never changed again.
create table report_attachment (
  id             varchar(64)  not null,
  plan_id        varchar(40)  not null,
  unit_code      varchar(20)  not null,
  kind           varchar(20)  not null,
  indicator_code varchar(10),
  period         varchar(6),
  file_name      varchar(255) not null,
  file_type      varchar(20)  not null,
  size_bytes     bigint       not null,
  sha256         char(64)     not null,
  uploaded_by    varchar(64)  not null,
  uploaded_at    timestamp with time zone not null,
  version        integer,
  constraint report_attachment_pk primary key (id),
  constraint report_attachment_unit_fk foreign key (plan_id, unit_code) references plan_unit (plan_id, unit_code),
  constraint report_attachment_version_fk foreign key (plan_id, unit_code, version)
    references report_version (plan_id, unit_code, version)
);
create index report_attachment_unit on report_attachment (plan_id, unit_code);

-- The content in pieces: H2 takes no more than 1 MiB in one such value.
create table report_attachment_part (
  attachment_id varchar(64) not null,
  position_no   integer     not null,
  content       bytea       not null,
  constraint report_attachment_part_pk primary key (attachment_id, position_no),
  constraint report_attachment_part_fk foreign key (attachment_id) references report_attachment (id) on delete cascade
);

-- old_last_day: the last day when the request was answered.
create table report_extension (
  plan_id      varchar(40) not null references plan (id),
  unit_code    varchar(20) not null,
  number       integer     not null,
  requested_by varchar(64) not null,
  requested_at timestamp with time zone not null,
  reason       text        not null,
  proposed_day date        not null,
  decision     varchar(20) not null,
  decided_by   varchar(64),
  decided_at   timestamp with time zone,
  granted_day  date,
  answer       text,
  old_last_day date,
  primary key (plan_id, unit_code, number)
);

create table report_follow_up (
  id         bigint generated by default as identity primary key,
  plan_id    varchar(40) not null references plan (id),
  unit_code  varchar(20) not null,
  kind       varchar(20) not null,
  listed_at  timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by varchar(64),
  result     varchar(20),
  note       text
);
create index report_follow_up_plan on report_follow_up (plan_id, kind);

-- What others may read.
create view report_overview as
    select plan_id, unit_code, version, regime_code, regime_version, submitted_by, submitted_at, late, results,
        shortcomings, lessons, solutions, exemplars, explanation, outcome, checked_by, checked_at, return_reason,
        new_last_day, corrects
    from report_version;

create view report_receipt as
    select plan_id, unit_code, acknowledged_by, acknowledged_at from report_acknowledgement;

create view reported_cell as
    select plan_id, unit_code, version, indicator_code, period, amount, grade from report_cell;

create view reported_nominee as
    select plan_id, unit_code, version, nominee_kind from report_nomination;

create view extension_overview as
    select plan_id, unit_code, number, requested_by, requested_at, reason, proposed_day, decision, decided_by, decided_at,
        old_last_day, granted_day, answer
    from report_extension;

create view report_file as
    select id, plan_id, unit_code, version, kind, indicator_code, period, file_name, sha256 from report_attachment;
