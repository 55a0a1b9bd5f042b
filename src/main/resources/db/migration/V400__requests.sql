create table request (
    id         varchar(50)  primary key,
    version    integer      not null,
    audit_id   varchar(32)  not null references audit (id),
    subject_id varchar(140) not null,
    kind       varchar(40)  not null,
    reason     varchar      not null,
    asked_by   varchar(36)  not null,
    asked_name varchar(200) not null,
    asked_at   timestamp with time zone not null,
    terms      varchar      not null,
    state      varchar(10)  not null
);

create index request_by_audit on request (audit_id, asked_at);
create index request_by_subject on request (subject_id, kind);

create table request_decision (
    request      varchar(50)  not null references request (id),
    instance     integer      not null,
    outcome      varchar(40)  not null,
    reasons      varchar      not null,
    decided_by   varchar(36)  not null,
    decided_name varchar(200) not null,
    decided_at   timestamp with time zone not null,
    terms        varchar      not null,
    primary key (request, instance)
);
