-- What a person has typed into the form of a task and not sent yet. The task is the engine's, so nothing refers to it;
-- the rows go when it ends.
create table form_draft (
  task_id  varchar(64) not null,
  user_id  varchar(64) not null,
  content  text        not null,
  saved_at timestamp with time zone not null,
  primary key (task_id, user_id)
);
