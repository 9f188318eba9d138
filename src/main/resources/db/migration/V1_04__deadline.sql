-- The working calendar and the terms.

-- Every dated exception to "Monday to Friday are working days".
-- A row is edited, never deleted: a day that falls away becomes WITHDRAWN, so that the seed does not bring it back.
create table rest_day (
  rest_date date not null,
  name varchar(120) not null,
  kind varchar(24) not null,
  status varchar(16) not null,
  source varchar(300) not null,
  constraint pk_rest_day primary key (rest_date),
  constraint ck_rest_day_kind check (kind in
    ('HOLIDAY', 'LUNAR_HOLIDAY', 'COMPENSATORY', 'SWAPPED_REST_DAY', 'SWAPPED_WORKING_DAY')),
  constraint ck_rest_day_status check (status in ('ANNOUNCED', 'ENACTED', 'WITHDRAWN'))
);

-- The days that the law gives every year; the calendar works the dates of any year out of them.
-- A law that changes ends a row (valid_to) and begins another; a day recorded in rest_day overrides what is worked out.
create table statutory_day (
  code varchar(32) not null,
  name varchar(120) not null,
  reckoning varchar(8) not null,
  month_number integer not null,
  day_number integer not null,
  first_offset integer not null,
  last_offset integer not null,
  weekdays varchar(80) not null,
  status varchar(16) not null,
  valid_from date not null,
  valid_to date,
  source varchar(300) not null,
  compensated_by varchar(300) not null,
  constraint pk_statutory_day primary key (code, valid_from),
  constraint ck_statutory_day_reckoning check (reckoning in ('SOLAR', 'LUNAR')),
  constraint ck_statutory_day_status check (status in ('ANNOUNCED', 'ENACTED', 'PRECEDENT'))
);

-- A rule of the law on days off is never rewritten: who ends it adds a row. The earliest last day counts.
create table statutory_day_end (
  code varchar(32) not null,
  valid_from date not null,
  last_day date not null,
  source varchar(300) not null,
  constraint pk_statutory_day_end primary key (code, valid_from, last_day),
  constraint fk_statutory_day_end foreign key (code, valid_from) references statutory_day (code, valid_from)
);

-- Counts the recorded changes of the calendar: every node sees by it that its copy is old, and whoever records a change
-- holds the row until the end, so that two people never record against a calendar that neither of them saw.
create table calendar_revision (
  id integer not null,
  revision bigint not null,
  constraint pk_calendar_revision primary key (id),
  constraint ck_calendar_revision_one check (id = 1)
);

insert into calendar_revision (id, revision) values (1, 0);

-- How long a step may take, from which day on that holds, and what the days are counted from.
create table working_term (
  term_key varchar(64) not null,
  days integer not null,
  days_kind varchar(16) not null,
  anchor varchar(16) not null,
  valid_from date not null,
  source varchar(300) not null,
  constraint pk_working_term primary key (term_key, valid_from),
  constraint ck_working_term_days_kind check (days_kind in ('WORKING', 'CALENDAR')),
  constraint ck_working_term_anchor check (anchor in ('FROM_NOW', 'CONFERENCE', 'DEADLINE'))
);

-- Over the working term reportCutOff, for one plan.
create table report_cut_off (
  plan_id     varchar(40) primary key references plan (id),
  extended_to date        not null
);
