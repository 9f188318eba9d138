-- What is due for one recipient leaves as one message: its rows share a bundle, which is committed before it is sent.
alter table outbox_mail add column urgency varchar(10) default 'PROMPT' not null;
alter table outbox_mail add column bundle_id varchar(36);

-- mails under way keep the Message-ID that they may have arrived with
update outbox_mail set bundle_id = id where attempts > 0;
update outbox_mail set urgency = 'ROUTINE' where kind in ('report-reminder', 'task-reminder');
update outbox_mail set kind = 'plan-issued' where kind = 'PLAN_ISSUED';
update outbox_mail set kind = 'plan-amended' where kind = 'PLAN_AMENDED';
update outbox_mail set kind = 'plan-cancelled' where kind = 'PLAN_CANCELLED';

drop index outbox_mail_due;
create index outbox_mail_due on outbox_mail (status, due_at, id);
create index outbox_mail_recipient on outbox_mail (recipient_id, recipient_address, status, due_at);
create index outbox_mail_bundle on outbox_mail (bundle_id);

-- The one bucket of every node: the moment up to which messages are paid for.
create table mail_rate (
  id integer primary key,
  paid_until timestamp with time zone not null
);

insert into mail_rate (id, paid_until) values (1, timestamp with time zone '2000-01-01 00:00:00+00:00');

-- Recipients whom mail does not reach, each with one task of the office.
create table recipient_trouble (
  id varchar(36) primary key,
  recipient_id varchar(64) not null,
  recipient_address varchar(254) not null,
  said varchar(500) not null,
  opened_at timestamp with time zone not null,
  constraint recipient_trouble_once unique (recipient_id, recipient_address)
);
