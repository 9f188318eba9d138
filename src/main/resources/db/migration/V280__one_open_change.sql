-- At most one wish at a time: what is open is named here, and the key holds when two people ask at the same instant.

alter table plan_change add column open_for varchar(40);

update plan_change set open_for = plan_id where status = 'PROPOSED' and not exists (
  select 1 from plan_change e where e.plan_id = plan_change.plan_id and e.status = 'PROPOSED'
    and (e.proposed_at < plan_change.proposed_at
      or (e.proposed_at = plan_change.proposed_at and e.id < plan_change.id)));

alter table plan_change add constraint plan_change_one_open unique (open_for);

-- The plan, the unit, the indicator and the period of a correction that nobody has decided about yet.
alter table figure_restatement add column open_for varchar(90);

update figure_restatement set open_for = plan_id || '/' || unit_code || '/' || indicator_code || '/' || period
where status = 'PROPOSED' and not exists (
  select 1 from figure_restatement e where e.plan_id = figure_restatement.plan_id
    and e.unit_code = figure_restatement.unit_code and e.indicator_code = figure_restatement.indicator_code
    and e.period = figure_restatement.period and e.status = 'PROPOSED'
    and (e.proposed_at < figure_restatement.proposed_at
      or (e.proposed_at = figure_restatement.proposed_at and e.id < figure_restatement.id)));

alter table figure_restatement add constraint figure_restatement_one_open unique (open_for);
