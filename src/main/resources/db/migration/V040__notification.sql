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
  constraint outbox_mail_once unique (plan_id, unit_code, kind, step, recipient_id)
);

create index outbox_mail_due on outbox_mail (status, due_at);
