-- Themes of what the units write, and the consolidated report on its way through the departments' comments.

create table report_theme (
  code       varchar(40)   primary key,
  sort_order integer       not null,
  label      varchar(255)  not null,
  keywords   varchar(2000) not null
);

-- A theme that a person chose; it holds while the unit's sentence reads the same.
create table report_theme_choice (
  plan_id       varchar(40) not null references plan (id),
  sentence_id   varchar(60) not null,
  sentence_text text        not null,
  theme_code    varchar(40) not null references report_theme (code),
  chosen_by     varchar(64) not null,
  chosen_at     timestamp with time zone not null,
  constraint report_theme_choice_pk primary key (plan_id, sentence_id)
);

alter table summary_report add column draft_number integer default 1 not null;
alter table summary_report alter column draft_number drop default;

create table summary_opinion (
  plan_id    varchar(40) not null references plan (id),
  department varchar(40) not null,
  verdict    varchar(20) not null,
  given_by   varchar(64) not null,
  given_at   timestamp with time zone not null,
  constraint summary_opinion_pk primary key (plan_id, department)
);

-- One comment of a department, and what became of it; the answer is null until there is one.
create table summary_comment_line (
  plan_id      varchar(40) not null,
  department   varchar(40) not null,
  number       integer     not null,
  part         varchar(20) not null,
  comment_text text        not null,
  answer       varchar(20),
  reason       text,
  answered_by  varchar(64),
  answered_at  timestamp with time zone,
  constraint summary_comment_line_pk primary key (plan_id, department, number),
  constraint summary_comment_line_opinion_fk foreign key (plan_id, department)
    references summary_opinion (plan_id, department)
);

insert into summary_opinion (plan_id, department, verdict, given_by, given_at)
select plan_id, department, verdict, commented_by, commented_at from summary_comment;

-- What was said before comments had an answer of their own was answered in one text for all.
insert into summary_comment_line (plan_id, department, number, part, comment_text, answer, reason, answered_by,
  answered_at)
select c.plan_id, c.department, 1, 'WHOLE', c.comment_text,
       case when r.comments_taken is null then null else 'PARTLY' end, r.comments_taken,
       case when r.comments_taken is null then null else r.revised_by end,
       case when r.comments_taken is null then null else c.commented_at end
from summary_comment c join summary_report r on r.plan_id = c.plan_id
where c.verdict = 'COMMENT';

drop table summary_comment;
