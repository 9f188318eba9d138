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
