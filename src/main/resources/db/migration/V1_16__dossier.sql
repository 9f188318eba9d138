-- What lies beside an open task.

create table form_draft (
  form_kind varchar(8)   not null,
  form_id   varchar(255) not null,
  user_id   varchar(64)  not null,
  content   text         not null,
  saved_at  timestamp with time zone not null,
  constraint pk_form_draft primary key (form_kind, form_id, user_id)
);
