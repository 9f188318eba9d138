-- A paper may take the place of one that was issued before, and each is replaced at most once.
alter table official_document add column replaces varchar(64);
alter table official_document add constraint official_document_replaces_fk
  foreign key (replaces) references official_document (id);
alter table official_document add constraint official_document_replaced_once unique (replaces);
