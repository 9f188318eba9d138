-- What a person sent to start a process, by the key of the dialog that sent it: the same again begins nothing new.

create table start_request (
  user_id        varchar(64)  not null,
  request_key    varchar(64)  not null,
  content_sha256 char(64)     not null,
  instance_id    varchar(64)  not null,
  definition_id  varchar(255) not null,
  business_key   varchar(255),
  started_at     timestamp with time zone not null,
  primary key (user_id, request_key)
);

create index start_request_age on start_request (started_at);
