-- Which kinds of paper the house lets the system issue without a person's signature in that step; by default none.
create table issue_permission (
  document_kind varchar(40)  not null,
  valid_from    date         not null,
  valid_to      date,
  source        varchar(500) not null,
  constraint issue_permission_pk primary key (document_kind, valid_from)
);

-- Letters of reminder on their way to a signature; one gets its number only when the clerk sends it.
create table letter_to_sign (
  plan_id    varchar(40) not null references plan (id),
  unit_code  varchar(20) not null,
  last_day   date        not null,
  step       varchar(64) not null,
  listed_at  timestamp with time zone not null,
  state      varchar(20) not null,
  signed_by  varchar(64),
  signed_on  date,
  settled_at timestamp with time zone,
  constraint letter_to_sign_pk primary key (plan_id, unit_code, last_day, step)
);
