-- The ballots of the Standing Committee, what came of them and the decisions that rest on them.

create table ballot (
  plan_id   varchar(40) primary key references plan (id),
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone
);

create table ballot_member (
  plan_id   varchar(40) not null references ballot (plan_id),
  member_id varchar(64) not null,
  position  integer     not null,
  cast_at   timestamp with time zone,
  primary key (plan_id, member_id)
);

create table ballot_vote (
  plan_id   varchar(40)   not null,
  member_id varchar(64)   not null,
  code      varchar(20)   not null,
  choice    varchar(20)   not null,
  note      varchar(2000) not null,
  primary key (plan_id, member_id, code),
  foreign key (plan_id, member_id) references ballot_member (plan_id, member_id)
);

create table ballot_result (
  plan_id     varchar(40)   not null references ballot (plan_id),
  code        varchar(20)   not null,
  members     integer       not null,
  agreed      integer       not null,
  disagreed   integer       not null,
  abstained   integer       not null,
  recused     integer       not null,
  approved    boolean       not null,
  explanation varchar(4000) not null,
  primary key (plan_id, code)
);

create table commendation_decision (
  plan_id          varchar(40) primary key references plan (id),
  signed_by        varchar(64) not null,
  number_text      varchar(60),
  decided_on       date,
  certificates_due integer     not null
);
