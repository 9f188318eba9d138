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

-- The rows that foresaw years without an official notice are worked out now; left here, they would stand against the
-- notice when it comes. Rows that somebody edited have another status or source, and stay.
delete from rest_day where rest_date >= date '2027-01-01' and (
  (status = 'ENACTED' and (source like 'Bộ luật Lao động 2019, Điều 111%'
    or source like 'Bộ luật Lao động 2019, Điều 112%'))
  or (status = 'ANNOUNCED' and source like 'Nghị quyết 80-NQ/TW;%'));
