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

create table summary_report (
  plan_id       varchar(40) primary key references plan (id),
  results       text        not null,
  shortcomings  text        not null,
  lessons       text        not null,
  solutions     text        not null,
  exemplars     text        not null,
  drafted_by    varchar(64) not null,
  revised_by    varchar(64),
  comments_taken text,
  return_reason text,
  approved_by   varchar(64),
  approved_at   timestamp with time zone,
  draft_number  integer     not null
);

-- The sentences of a summary report that were made from the figures, as they stood when the report was worked on last:
-- what still reads so is made anew when the figures change, what a person has edited is held against the new figures.
create table summary_generated (
  plan_id         varchar(40)  not null references plan (id),
  sort_order      integer      not null,
  part            varchar(20)  not null,
  line_key        varchar(4000) not null,
  line_text       text         not null,
  snapshot_number integer      not null,
  constraint summary_generated_pk primary key (plan_id, sort_order)
);

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

-- Which theme each sentence of the units stands under: the one that stood when the snapshot was taken, or that a person
-- chose while its report was drafted.
create table snapshot_sentence (
  plan_id     varchar(40)  not null,
  number      integer      not null,
  position_no integer      not null,
  sentence_id varchar(60)  not null,
  unit_code   varchar(20)  not null,
  unit_name   varchar(200) not null,
  version     integer      not null,
  topic       varchar(20)  not null,
  sentence    text         not null,
  theme_code  varchar(40)  not null,
  theme_label varchar(255) not null,
  theme_order integer      not null,
  corrected   boolean      not null,
  constraint snapshot_sentence_pk primary key (plan_id, number, sentence_id),
  constraint snapshot_sentence_snapshot_fk foreign key (plan_id, number)
    references consolidation_snapshot (plan_id, number)
);
