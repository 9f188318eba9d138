-- The plan that every phase acts on, the units it was issued to, what is proposed and awarded, and the journal.

create table plan (
  id               varchar(40)  primary key,
  plan_type        varchar(60)  not null,
  status           varchar(20)  not null,
  title            varchar(1000) not null,
  purpose          text         not null,
  requirements     text         not null,
  content          text         not null,
  organisation     text         not null,
  review_from      integer      not null,
  review_to        integer      not null,
  deadline_phrase  varchar(255) not null,
  due_at           timestamp with time zone not null,
  last_day         date         not null,
  conference_phrase varchar(255) not null,
  conference_from  date         not null,
  conference_to    date         not null,
  conference_day   date,
  number_text      varchar(60),
  issued_on        date,
  proposed_by      varchar(64)  not null,
  proposed_at      timestamp with time zone not null,
  ended_at         timestamp with time zone,
  revision         integer      not null
);

-- Whoever signs a plan asks for equal ones.
create index plan_by_last_day on plan (last_day, plan_type);

create table plan_line (
  plan_id   varchar(40)  not null references plan (id),
  kind      varchar(20)  not null,
  position  integer      not null,
  line      varchar(2000) not null,
  primary key (plan_id, kind, position)
);

create table plan_unit (
  plan_id         varchar(40) not null references plan (id),
  unit_code       varchar(20) not null,
  unit_name       varchar(255) not null,
  first_due_at    timestamp with time zone not null,
  due_at          timestamp with time zone not null,
  last_day        date        not null,
  opened_at       timestamp with time zone,
  closed_at       timestamp with time zone,
  outcome         varchar(20),
  last_step       varchar(20),
  primary key (plan_id, unit_code)
);

-- Whether a plan still has an open unit is asked after each one closes; without this it reads all its units.
create index plan_unit_open on plan_unit (plan_id, closed_at);
-- The start page asks for the plans of one unit.
create index plan_unit_of_unit on plan_unit (unit_code, due_at);

-- At most one wish at a time: open_for names the plan of the one that is open, and the key holds when two people ask at
-- the same instant.
create table plan_change (
  id              varchar(40)   primary key,
  plan_id         varchar(40)   not null references plan (id),
  kind            varchar(20)   not null,
  deadline_phrase varchar(255),
  due_at          timestamp with time zone,
  last_day        date,
  reason          varchar(2000) not null,
  proposed_by     varchar(64)   not null,
  proposed_at     timestamp with time zone not null,
  status          varchar(20)   not null,
  decided_by      varchar(64),
  remark          varchar(2000),
  open_for        varchar(40),
  constraint plan_change_one_open unique (open_for)
);

-- The wishes to open a closed plan once more, what was decided about them, and how it was closed again.
create table plan_reopening (
  id          varchar(40)   primary key,
  plan_id     varchar(40)   not null references plan (id),
  reason      varchar(2000) not null,
  basis       varchar(2000) not null,
  proposed_by varchar(64)   not null,
  proposed_at timestamp with time zone not null,
  status      varchar(20)   not null,
  decided_by  varchar(64),
  decided_at  timestamp with time zone,
  remark      varchar(2000),
  closed_by   varchar(64),
  closed_at   timestamp with time zone,
  corrected   varchar(2000),
  open_for    varchar(40),
  constraint plan_reopening_one_open unique (open_for)
);

create table award_proposal (
  plan_id      varchar(40)  not null references plan (id),
  code         varchar(20)  not null,
  nominee_kind varchar(20)  not null,
  name         varchar(255) not null,
  position     varchar(255) not null,
  unit_code    varchar(20)  not null,
  party_member boolean      not null,
  award_form   varchar(40)  not null,
  achievement  text         not null,
  proposed_by  varchar(64)  not null,
  primary key (plan_id, code)
);

create table award (
  plan_id         varchar(40)  not null references plan (id),
  code            varchar(20)  not null,
  nominee_kind    varchar(20)  not null,
  name            varchar(255) not null,
  unit_code       varchar(20)  not null,
  award_form      varchar(40)  not null,
  decision_number varchar(60)  not null,
  decided_on      date         not null,
  handed_over_on  date,
  primary key (plan_id, code)
);

-- Who did what, when and why: facts in columns for those who read them, the sentence for people. Each entry carries the
-- hash of all its fields and of the entry before it in its stream.
create table journal_entry (
  stream     varchar(80)  not null,
  seq        integer      not null,
  at         timestamp with time zone not null,
  actor      varchar(64)  not null,
  action     varchar(60)  not null,
  plan_id    varchar(40)  not null,
  unit_code  varchar(20)  not null,
  step       varchar(64)  not null,
  reason     text         not null,
  detail     text         not null,
  prev_hash  char(64)     not null,
  hash       char(64)     not null,
  primary key (stream, seq)
);
create index journal_entry_plan on journal_entry (plan_id);
-- By unit, so that H2 finds the entries of one unit without reading those of all.
create index journal_entry_plan_unit on journal_entry (plan_id, unit_code, action, at);

-- The last link of each chain of the journal. Its row is the lock of the stream: whoever adds an entry holds it.
create table journal_head (
  stream   varchar(80)  primary key,
  plan_id  varchar(40)  not null,
  seq      integer      not null,
  hash     char(64)     not null
);
create index journal_head_plan on journal_head (plan_id);

-- What others may read.
create view plan_overview as
    select id, plan_type, status, title, number_text, issued_on, last_day, proposed_at from plan;

create view unit_progress as
    select plan_id, unit_code, unit_name, due_at, last_day, opened_at, closed_at, outcome, last_step from plan_unit;

create view journal_line as
    select plan_id, unit_code, seq, at, actor, action, step, reason from journal_entry;

-- For showing only; what somebody asks of the journal is a column of journal_line.
create view journal_sentence as
    select plan_id, unit_code, seq, at, actor, action, detail from journal_entry;
