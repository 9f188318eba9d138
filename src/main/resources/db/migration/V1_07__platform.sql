-- What accounts and start forms need beside the engine's own tables.

-- Who chose the password of an account last. Accounts that are not in here have the password they were made with.
-- by_owner: whether it is known to be the owner's: chosen over a link that went to the owner's address alone, or changed by
-- the owner since. What somebody else chose once does not become own by being changed.
create table account_password (
  user_id    varchar(64) primary key,
  version    integer     not null,
  chosen_by  varchar(64) not null,
  changed_at timestamp with time zone not null,
  by_owner   boolean default true not null
);

-- The one open link of an account. The secret itself is nowhere but in the mail; it is made when the mail goes out.
create table account_link (
  user_id     varchar(64)  not null,
  address     varchar(254) not null,
  secret_hash char(64),
  expires_at  timestamp with time zone,
  constraint pk_account_link primary key (user_id),
  constraint uq_account_link_secret unique (secret_hash)
);

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
