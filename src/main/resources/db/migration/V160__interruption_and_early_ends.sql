create table interruption (
    id            varchar(40)  not null primary key,
    audit_id      varchar(32)  not null references audit (id),
    kind          varchar(20)  not null,
    cause         varchar(20),
    reason        varchar      not null,
    begun_by      varchar(36)  not null,
    begun_by_name varchar(200) not null,
    begun_at      timestamp with time zone not null,
    decision      varchar(20),
    decided_why   varchar,
    decided_by    varchar(36),
    decided_at    timestamp with time zone
);
create index interruption_of_audit on interruption (audit_id, kind);

create table early_end (
    audit_id varchar(32) not null primary key references audit (id),
    within   varchar(40) not null
);
