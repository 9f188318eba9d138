-- The working calendar: every dated exception to "Monday to Friday are working days".
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
