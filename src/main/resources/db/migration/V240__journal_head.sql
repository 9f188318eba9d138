-- The last link of each chain of the journal. Its row is the lock of the stream: whoever adds an entry holds it.

create table journal_head (
  stream   varchar(80)  primary key,
  plan_id  varchar(40)  not null,
  seq      integer      not null,
  hash     char(64)     not null
);

create index journal_head_plan on journal_head (plan_id);

insert into journal_head (stream, plan_id, seq, hash)
select e.stream, e.plan_id, e.seq, e.hash from journal_entry e
  join (select stream, max(seq) as seq from journal_entry group by stream) l on l.stream = e.stream and l.seq = e.seq;
