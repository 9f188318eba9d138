-- The propaganda department numbers what its head signs (tờ trình) in series of its own.
insert into numbering_term (issuing_body, term, valid_from, valid_to) values ('BTGĐUK', 'XIV', date '2020-07-01', null);

-- A file is looked up by its fingerprint.
create index official_document_sha256_ix on official_document (sha256);
