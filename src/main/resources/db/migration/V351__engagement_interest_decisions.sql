create table interest_decision (
    audit_id    varchar(32) not null references audit (id),
    account_id  varchar(36) not null references account (id),
    declared_at timestamp with time zone not null,
    outcome     varchar(20) not null,
    reason      varchar not null,
    decided_by  varchar(36) not null,
    decided_at  timestamp with time zone not null,
    primary key (audit_id, account_id, declared_at)
);
