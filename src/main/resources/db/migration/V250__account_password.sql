-- Who chose the password of an account last. Accounts that are not in here have the password they were made with.
create table account_password (
  user_id    varchar(64) primary key,
  version    integer     not null,
  chosen_by  varchar(64) not null,
  changed_at timestamp with time zone not null
);
