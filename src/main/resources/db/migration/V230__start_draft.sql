-- A draft is of the form of a task or of the form that starts a process; those of tasks stay.
alter table form_draft rename to form_draft_of_task;
create table form_draft (
  form_kind varchar(8)   not null,
  form_id   varchar(255) not null,
  user_id   varchar(64)  not null,
  content   text         not null,
  saved_at  timestamp with time zone not null,
  constraint pk_form_draft primary key (form_kind, form_id, user_id)
);
insert into form_draft (form_kind, form_id, user_id, content, saved_at)
  select 'TASK', task_id, user_id, content, saved_at from form_draft_of_task;
drop table form_draft_of_task;
