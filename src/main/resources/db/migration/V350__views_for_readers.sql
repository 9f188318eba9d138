-- What a room lets others read of its tables. Nobody but the owner names a table (TableOwnersTest); a view keeps its
-- columns when the table behind it changes.

-- plan
create view plan_overview as
    select id, plan_type, status, title, number_text, issued_on, last_day, proposed_at from plan;

create view unit_progress as
    select plan_id, unit_code, unit_name, due_at, last_day, opened_at, closed_at, outcome, last_step from plan_unit;

create view journal_line as
    select plan_id, unit_code, seq, at, actor, action, detail from journal_entry;

-- directory
create view unit_overview as
    select code, kind, cluster from org_unit;

create view person_name as
    select id, full_name from person;

-- document
create view paper_overview as
    select id, plan_id, kind, subject_key, type_sign, number, number_text, title, issued_on, sha256, created_at, replaces,
        octet_length(content) as size_of
    from official_document;

create view paper_line as
    select document_id, line_no, words, way, done_at, done_by, note from document_line;

-- notification
create view mail_overview as
    select id, plan_id, unit_code, recipient_id, recipient_address, subject, status, attempts, created_at, due_at, sent_at,
        document_id, document_line
    from outbox_mail;

-- report
create view report_overview as
    select plan_id, unit_code, version, regime_code, regime_version, submitted_by, submitted_at, late, results,
        shortcomings, lessons, solutions, exemplars, explanation, outcome, checked_by, checked_at, return_reason,
        new_last_day, corrects
    from report_version;

create view report_receipt as
    select plan_id, unit_code, acknowledged_by, acknowledged_at from report_acknowledgement;

create view reported_cell as
    select plan_id, unit_code, version, indicator_code, period, amount, grade from report_cell;

create view reported_nominee as
    select plan_id, unit_code, version, nominee_kind from report_nomination;

create view extension_overview as
    select plan_id, unit_code, number, requested_by, requested_at, reason, proposed_day, decision, decided_by, decided_at,
        old_last_day, granted_day, answer
    from report_extension;

create view report_file as
    select id, plan_id, unit_code, version, kind, indicator_code, period, file_name, sha256 from report_attachment;

-- reminder
create view call_overview as
    select id, plan_id, unit_code, spoken_to, outcome, promised_day, note, logged_by, logged_at from unit_call;
