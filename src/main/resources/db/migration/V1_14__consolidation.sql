-- Consolidated figures as numbered snapshots, and corrections of figures after one was taken.

-- Snapshots are added and never changed. The lines are the indicators of one version of the report regime.
create table consolidation_snapshot (
  plan_id        varchar(40) not null references plan (id),
  number         integer     not null,
  taken_at       timestamp with time zone not null,
  taken_by       varchar(64) not null,
  reason         text        not null,
  regime_code    varchar(60) not null,
  regime_version integer     not null,
  constraint consolidation_snapshot_pk primary key (plan_id, number),
  constraint consolidation_snapshot_regime_fk foreign key (regime_code, regime_version)
    references report_regime (code, version)
);

-- Which version of which unit's report a snapshot took (0 for none), where the unit was counted that day, whom it
-- nominated, and why it has no report.
create table consolidation_source (
  plan_id        varchar(40)  not null,
  number         integer      not null,
  unit_code      varchar(20)  not null,
  unit_name      varchar(200) not null,
  answering_code varchar(20)  not null,
  answering_name varchar(200) not null,
  cluster        integer      not null,
  kind           varchar(20)  not null,
  version        integer      not null,
  regime_version integer      not null,
  late           boolean      not null,
  missing_reason text         not null,
  collectives    integer      not null,
  individuals    integer      not null,
  before_due     boolean      not null,
  constraint consolidation_source_pk primary key (plan_id, number, unit_code),
  constraint consolidation_source_snapshot_fk foreign key (plan_id, number)
    references consolidation_snapshot (plan_id, number)
);

-- One figure of the whole committee, a cluster or a kind; what a unit reported stays in report_cell. No amount means
-- that nobody reported it. A grade is '' where the indicator has none.
create table consolidation_cell (
  plan_id        varchar(40) not null,
  number         integer     not null,
  scope_level    varchar(10) not null,
  scope_key      varchar(20) not null,
  indicator_code varchar(10) not null,
  period         varchar(6)  not null,
  grade          varchar(20) not null,
  amount         numeric(18, 2),
  numerator      bigint,
  denominator    bigint,
  reported       integer     not null,
  asked          integer     not null,
  constraint consolidation_cell_pk
    primary key (plan_id, number, scope_level, scope_key, indicator_code, period, grade),
  constraint consolidation_cell_snapshot_fk foreign key (plan_id, number)
    references consolidation_snapshot (plan_id, number)
);

-- open_for: the plan, the unit, the indicator and the period of a correction that nobody has decided about yet.
create table figure_restatement (
  id             varchar(40)  primary key,
  plan_id        varchar(40)  not null references plan (id),
  unit_code      varchar(20)  not null,
  indicator_code varchar(10)  not null,
  period         varchar(6)   not null,
  old_value      varchar(20)  not null,
  new_value      varchar(20)  not null,
  reason         text         not null,
  evidence       text         not null,
  proposed_by    varchar(64)  not null,
  proposed_at    timestamp with time zone not null,
  status         varchar(20)  not null,
  decided_by     varchar(64),
  decided_at     timestamp with time zone,
  remark         text,
  version        integer,
  open_for       varchar(90),
  constraint figure_restatement_one_open unique (open_for)
);
create index figure_restatement_unit on figure_restatement (plan_id, unit_code);
