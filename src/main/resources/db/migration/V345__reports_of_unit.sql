-- A unit's figures are held against those of the campaign before: its reports are looked for without their plan.
create index report_version_unit on report_version (unit_code, submitted_at);
