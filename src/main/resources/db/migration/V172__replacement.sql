create table replacement (
    id           varchar(40) not null primary key,
    audit_id     varchar(32) not null references audit (id),
    member_id    varchar(36) not null references account (id),
    role         varchar(20) not null,
    reason       varchar     not null,
    asked_by     varchar(36) not null references account (id),
    asked_at     timestamp with time zone not null,
    successor_id varchar(36) references account (id),
    appointed_at timestamp with time zone,
    changed_at   timestamp with time zone,
    ended_at     timestamp with time zone
);
create index replacement_of_audit on replacement (audit_id, asked_at);
