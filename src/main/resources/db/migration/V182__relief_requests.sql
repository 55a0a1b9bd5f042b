create table relief_request (
    id varchar(50) primary key,
    version integer not null,
    audit_id varchar(32) not null,
    item_id varchar(40) not null references action_item (id),
    kind varchar(20) not null,
    reason varchar not null,
    support varchar not null,
    days integer,
    until date,
    decider varchar(40) not null,
    rule varchar not null,
    asked_by varchar(36) not null,
    asked_at timestamp with time zone not null,
    state varchar(20) not null,
    answer_by varchar(36),
    answer_at timestamp with time zone,
    answer_days integer,
    answer_until date,
    answer_words varchar
);

create index relief_request_by_item on relief_request (item_id);
create index relief_request_by_audit on relief_request (audit_id);
