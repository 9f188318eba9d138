-- The conference that closes a plan: its preparation, its record, and what follows from it.

create table conference (
  plan_id           varchar(40)  primary key references plan (id),
  starts_at         varchar(5)   not null,
  intended_mode     varchar(20)  not null,
  chair             varchar(255) not null,
  window_reason     text         not null,
  planned_by        varchar(64)  not null,
  invitation_round  integer      not null,
  venue_name        varchar(255),
  venue_address     varchar(255),
  venue_capacity    integer,
  venue_contact     varchar(255),
  risk_level        varchar(20),
  delegates         integer,
  assessed_capacity integer,
  assessment_note   text,
  assessed_by       varchar(64),
  chosen_mode       varchar(20)
);

create table conference_budget (
  plan_id        varchar(40)  primary key references plan (id),
  fund_source    varchar(255) not null,
  estimated_by   varchar(64)  not null,
  status         varchar(20)  not null,
  reviewed_by    varchar(64),
  review_reason  text,
  overrun_reason text,
  settled_by     varchar(64)
);

create table conference_budget_line (
  plan_id     varchar(40)  not null references conference_budget (plan_id),
  position    integer      not null,
  item        varchar(255) not null,
  quantity    integer      not null,
  unit_price  bigint       not null,
  note        varchar(255) not null,
  actual      bigint,
  actual_note varchar(255),
  primary key (plan_id, position)
);

create table conference_agenda_item (
  plan_id   varchar(40)  not null references plan (id),
  position  integer      not null,
  starts_at varchar(5)   not null,
  title     varchar(255) not null,
  presenter varchar(255) not null,
  primary key (plan_id, position)
);

create table conference_exchange_guest (
  plan_id   varchar(40)  not null references plan (id),
  position  integer      not null,
  name      varchar(255) not null,
  unit_name varchar(255) not null,
  topic     varchar(255) not null,
  primary key (plan_id, position)
);

create table conference_invitation (
  plan_id          varchar(40) not null references plan (id),
  invitation_round integer     not null,
  content          text        not null,
  requirements     text        not null,
  prepared_by      varchar(64) not null,
  primary key (plan_id, invitation_round)
);

create table conference_guest_group (
  plan_id          varchar(40)  not null,
  invitation_round integer      not null,
  position         integer      not null,
  name             varchar(255) not null,
  guests           integer      not null,
  addressee        varchar(255) not null,
  delivery         varchar(20)  not null,
  email            varchar(254) not null,
  accepted         integer,
  declined         integer,
  primary key (plan_id, invitation_round, position),
  foreign key (plan_id, invitation_round) references conference_invitation (plan_id, invitation_round)
);

create table conference_meeting (
  plan_id     varchar(40) primary key references plan (id),
  held_on     date        not null,
  delegates   integer     not null,
  recorded_by varchar(64) not null
);

create table conference_minutes (
  plan_id     varchar(40)  primary key references plan (id),
  chair       varchar(255) not null,
  secretary   varchar(255) not null,
  delegates   integer      not null,
  proceedings text         not null,
  statements  text         not null,
  recorded_by varchar(64)  not null
);

create table conference_conclusion (
  plan_id   varchar(40) primary key references plan (id),
  content   text        not null,
  signed_by varchar(64) not null
);

create table conference_follow_up (
  plan_id     varchar(40)   not null references conference_conclusion (plan_id),
  position    integer       not null,
  task        varchar(1000) not null,
  assignee    varchar(255)  not null,
  due_on      date          not null,
  status      varchar(20),
  status_note varchar(1000),
  primary key (plan_id, position)
);

create table conference_web_item (
  plan_id      varchar(40)   primary key references plan (id),
  title        varchar(255)  not null,
  summary      varchar(1000) not null,
  content      text          not null,
  published_by varchar(64)   not null,
  published_at timestamp with time zone not null
);

create table plan_archive (
  plan_id        varchar(40)  primary key references plan (id),
  box            varchar(255) not null,
  pages          integer      not null,
  retention_code varchar(40)  not null,
  archived_by    varchar(64)  not null,
  archived_on    date         not null
);
