-- The exemplars named for each plan, what the offices say about them and why they are proposed.

create table nomination_round (
  plan_id      varchar(40) primary key references plan (id),
  collectives  integer     not null,
  individuals  integer     not null,
  assessed_at  timestamp with time zone
);

create table nomination (
  plan_id          varchar(40)  not null references plan (id),
  code             varchar(20)  not null,
  unit_code        varchar(20)  not null,
  position         integer      not null,
  nominee_kind     varchar(20)  not null,
  name             varchar(255) not null,
  nominee_position varchar(255) not null,
  party_member     boolean      not null,
  classification   varchar(40)  not null,
  under_discipline boolean      not null,
  already_rewarded boolean      not null,
  achievement      text         not null,
  standing         varchar(20)  not null,
  reason           varchar(2000) not null,
  choice_reason    varchar(2000),
  primary key (plan_id, code)
);
create index nomination_unit on nomination (plan_id, unit_code);

create table nomination_check (
  plan_id    varchar(40)   not null,
  code       varchar(20)   not null,
  office     varchar(20)   not null,
  opinion    varchar(20)   not null,
  note       varchar(2000) not null,
  checked_by varchar(64)   not null,
  primary key (plan_id, code, office),
  foreign key (plan_id, code) references nomination (plan_id, code)
);
