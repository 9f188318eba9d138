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
