-- Consolidated figures as numbered snapshots, and corrections of figures after one was taken.

-- A correction is a version of the report that somebody of the office made; it replaces the one that it corrects.
alter table report_version add column corrects integer;

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

-- Which version of which unit's report a snapshot took (0 for none), and where the unit was counted that day.
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
  version        integer
);

create index figure_restatement_unit on figure_restatement (plan_id, unit_code);

-- What was consolidated before is the first snapshot of its plan.
insert into consolidation_snapshot (plan_id, number, taken_at, taken_by, reason, regime_code, regime_version)
select c.plan_id, 1, c.consolidated_at, 'he-thong', 'Chốt số liệu khi khép việc nhận báo cáo.',
  coalesce((select max(r.regime_code) from report_version r where r.plan_id = c.plan_id), 'five-year-review'),
  coalesce((select max(r.regime_version) from report_version r where r.plan_id = c.plan_id), 1)
from consolidation c;

insert into consolidation_source (plan_id, number, unit_code, unit_name, answering_code, answering_name, cluster, kind,
  version, regime_version, late, missing_reason)
select u.plan_id, 1, u.unit_code, u.unit_name, u.unit_code, u.unit_name, coalesce(o.cluster, 0),
  coalesce(o.kind, 'DANG_BO_CO_SO'), coalesce(v.version, 0), coalesce(v.regime_version, 0),
  exists (select 1 from report_version l where l.plan_id = u.plan_id and l.unit_code = u.unit_code and l.late = true),
  case when v.version is null then 'Không có báo cáo được chấp nhận.' else '' end
from plan_unit u
  join consolidation c on c.plan_id = u.plan_id
  left join org_unit o on o.code = u.unit_code
  left join report_version v on v.plan_id = u.plan_id and v.unit_code = u.unit_code and v.outcome = 'ACCEPTED';

-- A ratio gets the two sums that it was made of; it had been asked of everybody the figure applies to.
insert into consolidation_cell (plan_id, number, scope_level, scope_key, indicator_code, period, grade, amount,
  numerator, denominator, reported, asked)
select c.plan_id, 1, 'WHOLE', '', c.indicator_code, c.period, c.grade, c.amount,
  case when i.roll_up = 'RATIO' then
    (select coalesce(sum(f.amount), 0) from report_cell f join consolidation_source s on s.plan_id = f.plan_id
       and s.unit_code = f.unit_code and s.version = f.version
     where f.plan_id = c.plan_id and f.period = c.period and f.indicator_code = i.numerator) end,
  case when i.roll_up = 'RATIO' then
    (select coalesce(sum(f.amount), 0) from report_cell f join consolidation_source s on s.plan_id = f.plan_id
       and s.unit_code = f.unit_code and s.version = f.version
     where f.plan_id = c.plan_id and f.period = c.period and f.indicator_code = i.denominator) end,
  (select count(*) from report_cell f join consolidation_source s on s.plan_id = f.plan_id
     and s.unit_code = f.unit_code and s.version = f.version
   where f.plan_id = c.plan_id and f.period = c.period
     and f.indicator_code = coalesce(i.numerator, c.indicator_code)),
  (select count(*) from consolidation_source s where s.plan_id = c.plan_id
     and (i.applies_to = 'ALL' or (i.applies_to = 'YOUTH' and s.kind = 'DOAN_THE')
       or (i.applies_to = 'PARTY' and s.kind <> 'DOAN_THE')))
from consolidated_cell c
  join consolidation_snapshot n on n.plan_id = c.plan_id
  join regime_indicator i on i.regime_code = n.regime_code and i.regime_version = n.regime_version
    and i.code = c.indicator_code;

-- Until now a figure that nobody reported stood there as zero.
update consolidation_cell set amount = null, numerator = null, denominator = null where reported = 0;

drop table consolidated_cell;
drop table consolidation;
