-- A file may be named as long as file systems allow; the enclosure of a mail too.
alter table outbox_enclosure alter column file_name set data type varchar(255);
