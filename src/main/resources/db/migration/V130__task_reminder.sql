-- What was done about the tasks that officials left undone. The last day is part of the key: a task whose day is moved is
-- reminded of again. The task is the engine's and may be gone, so nothing refers to it.
create table task_reminder (
  plan_id       varchar(40) not null references plan (id),
  task_id       varchar(64) not null,
  last_day      date        not null,
  step          varchar(12) not null,
  reminded_at   timestamp with time zone not null,
  recipient_ids text        not null,
  primary key (plan_id, task_id, last_day, step)
);
