-- Whoever signs a plan holds this row until the end: two who sign equal plans at the same instant come one after the
-- other, and the second sees what the first has signed.
create table signing_turn (
  id    integer not null,
  turns bigint  not null,
  constraint pk_signing_turn primary key (id),
  constraint ck_signing_turn_one check (id = 1)
);
insert into signing_turn (id, turns) values (1, 0);
