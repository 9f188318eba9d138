-- Files that go with a mail; no larger than what H2 takes in one value.
create table outbox_enclosure (
  mail_id    varchar(36)  not null,
  file_name  varchar(150) not null,
  media_type varchar(100) not null,
  content    bytea        not null,
  constraint outbox_enclosure_pk primary key (mail_id, file_name),
  constraint outbox_enclosure_mail_fk foreign key (mail_id) references outbox_mail (id) on delete cascade
);
