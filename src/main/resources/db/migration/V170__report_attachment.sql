-- Files that go with a unit's report: the signed report and its evidence. Without a version they wait for the next
-- submission; with one they are never changed again.
create table report_attachment (
  id             varchar(64)  not null,
  plan_id        varchar(40)  not null,
  unit_code      varchar(20)  not null,
  kind           varchar(20)  not null,
  indicator_code varchar(10),
  period         varchar(6),
  file_name      varchar(255) not null,
  file_type      varchar(20)  not null,
  size_bytes     bigint       not null,
  sha256         char(64)     not null,
  uploaded_by    varchar(64)  not null,
  uploaded_at    timestamp with time zone not null,
  version        integer,
  constraint report_attachment_pk primary key (id),
  constraint report_attachment_unit_fk foreign key (plan_id, unit_code) references plan_unit (plan_id, unit_code),
  constraint report_attachment_version_fk foreign key (plan_id, unit_code, version)
    references report_version (plan_id, unit_code, version)
);

create index report_attachment_unit on report_attachment (plan_id, unit_code);

-- The content in pieces: H2 takes no more than 1 MiB in one such value.
create table report_attachment_part (
  attachment_id varchar(64) not null,
  position_no   integer     not null,
  content       bytea       not null,
  constraint report_attachment_part_pk primary key (attachment_id, position_no),
  constraint report_attachment_part_fk foreign key (attachment_id) references report_attachment (id) on delete cascade
);
