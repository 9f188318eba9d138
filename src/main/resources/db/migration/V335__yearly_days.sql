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
