-- By unit, so that H2 finds the entries of one unit without reading those of all.
drop index journal_entry_plan_action;
create index journal_entry_plan_unit on journal_entry (plan_id, unit_code, action, at);
