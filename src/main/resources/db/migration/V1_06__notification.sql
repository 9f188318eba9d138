-- The outbox.

-- What is due for one recipient leaves as one message: its rows share a bundle, which is committed before it is sent. A
-- mail that announces a paper carries it; the file is taken from the register when the mail is sent.
-- The unique key is what makes a reminder that is asked for twice one mail; '' stands for no unit, because null is never equal.
create table outbox_mail (
  id varchar(36) primary key,
  plan_id varchar(40) not null,
  unit_code varchar(20) default '' not null,
  kind varchar(64) not null,
  step varchar(64) not null,
  recipient_id varchar(64) not null,
  recipient_address varchar(254) not null,
  subject varchar(500) not null,
  body text not null,
  status varchar(10) not null,
  attempts integer not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  claimed_at timestamp with time zone,
  sent_at timestamp with time zone,
  last_error varchar(1000),
  urgency varchar(10) default 'PROMPT' not null,
  priority integer default 2 not null,
  bundle_id varchar(36),
  document_id varchar(64) references official_document (id),
  document_line integer,
  constraint outbox_mail_once unique (plan_id, unit_code, kind, step, recipient_id)
);
create index outbox_mail_due on outbox_mail (status, priority, due_at, id);
create index outbox_mail_recipient on outbox_mail (recipient_id, recipient_address, status, due_at);
create index outbox_mail_bundle on outbox_mail (bundle_id);
create index outbox_mail_document on outbox_mail (document_id);

-- Files that go with a mail; no larger than what H2 takes in one value.
create table outbox_enclosure (
  mail_id    varchar(36)  not null,
  file_name  varchar(255) not null,
  media_type varchar(100) not null,
  content    bytea        not null,
  constraint outbox_enclosure_pk primary key (mail_id, file_name),
  constraint outbox_enclosure_mail_fk foreign key (mail_id) references outbox_mail (id) on delete cascade
);

-- Recipients whom mail does not reach, each with one task of the office.
create table recipient_trouble (
  id varchar(36) primary key,
  recipient_id varchar(64) not null,
  recipient_address varchar(254) not null,
  said varchar(500) not null,
  opened_at timestamp with time zone not null,
  constraint recipient_trouble_once unique (recipient_id, recipient_address)
);

-- What others may read.
create view mail_overview as
    select id, plan_id, unit_code, recipient_id, recipient_address, subject, status, attempts, created_at, due_at, sent_at,
        document_id, document_line
    from outbox_mail;
