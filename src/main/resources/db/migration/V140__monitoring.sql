-- What the progress page asks of the journal of one plan: when which unit was reminded or called.
create index journal_entry_plan_action on journal_entry (plan_id, action);
