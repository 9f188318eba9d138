-- Official documents: their numbers and their unchangeable content.

-- Numbering restarts with the committee's term, not with the year. The last term stays open (valid_to null) until the
-- next congress is entered, so a document issued after the planned end still gets a number.
create table numbering_term (
    issuing_body varchar(20) not null,
    term         varchar(20) not null,
    valid_from   date        not null,
    valid_to     date,
    constraint numbering_term_pk primary key (issuing_body, term)
);

-- One row per sequence; drawing a number updates it in the transaction that stores the document: unique and gapless.
create table document_number (
    issuing_body varchar(20) not null,
    type_sign    varchar(10) not null,
    term         varchar(20) not null,
    last_number  integer     not null,
    constraint document_number_pk primary key (issuing_body, type_sign, term),
    constraint document_number_term_fk foreign key (issuing_body, term) references numbering_term (issuing_body, term),
    constraint document_number_not_negative check (last_number >= 0)
);

create table official_document (
    id           varchar(64)              not null,
    plan_id      varchar(40)              not null,
    kind         varchar(40)              not null,
    subject_key  varchar(100)             not null,
    issuing_body varchar(20)              not null,
    type_sign    varchar(10)              not null,
    term         varchar(20)              not null,
    number       integer                  not null,
    number_text  varchar(60)              not null,
    title        varchar(1000)            not null,
    issued_on    date                     not null,
    issued_by    varchar(255)             not null,
    content      bytea                    not null,
    sha256       char(64)                 not null,
    rule_set     varchar(40)              not null,
    created_at   timestamp with time zone not null,
    constraint official_document_pk primary key (id),
    constraint official_document_number_uq unique (issuing_body, type_sign, term, number),
    constraint official_document_subject_uq unique (plan_id, kind, subject_key)
);

insert into numbering_term (issuing_body, term, valid_from, valid_to) values ('ĐUK', 'XIV', date '2020-07-01', null);

-- Seven plans of the term were issued on paper before this register was opened.
insert into document_number (issuing_body, type_sign, term, last_number) values ('ĐUK', 'KH', 'XIV', 7);
