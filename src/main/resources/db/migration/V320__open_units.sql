-- Whether a plan still has an open unit is asked after each one closes; without this it reads all its units.
create index plan_unit_open on plan_unit (plan_id, closed_at);
