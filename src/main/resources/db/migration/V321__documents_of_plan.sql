-- The papers of a plan, and the few of them that a new one cites, out of all that were ever issued.
create index official_document_plan on official_document (plan_id, number_text);
