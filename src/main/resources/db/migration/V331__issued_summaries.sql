-- What each issued summary report says: the text that people approved and the snapshot its figures are from. While a
-- replacement for it is being made, that is noted here, so that two corrections never make two of them.
create table summary_issued (
  document_id     varchar(64) not null references official_document (id),
  plan_id         varchar(40) not null references plan (id),
  snapshot_number integer     not null,
  results         text        not null,
  shortcomings    text        not null,
  lessons         text        not null,
  solutions       text        not null,
  exemplars       text        not null,
  replaced_since  timestamp with time zone,
  constraint summary_issued_pk primary key (document_id)
);

create index summary_issued_plan on summary_issued (plan_id);

-- Reports that went out before: their sentences tell of the snapshot that was kept, else of the last one taken by then.
insert into summary_issued (document_id, plan_id, snapshot_number, results, shortcomings, lessons, solutions, exemplars)
select d.id, d.plan_id,
  coalesce((select max(g.snapshot_number) from summary_generated g where g.plan_id = d.plan_id),
    (select max(n.number) from consolidation_snapshot n where n.plan_id = d.plan_id and n.taken_at <= d.created_at), 1),
  r.results, r.shortcomings, r.lessons, r.solutions, r.exemplars
from official_document d join summary_report r on r.plan_id = d.plan_id
where d.kind = 'SUMMARY_REPORT';
