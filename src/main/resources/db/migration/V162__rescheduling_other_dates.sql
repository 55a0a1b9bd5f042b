create table reschedule (
    id            varchar(40)  not null primary key,
    audit_id      varchar(32)  not null references audit (id),
    cause         varchar(20)  not null,
    reason        varchar      not null,
    window_from   date,
    window_to     date,
    starts        timestamp with time zone not null,
    ends          timestamp with time zone not null,
    asked_by      varchar(36)  not null,
    asked_by_name varchar(200) not null,
    asked_at      timestamp with time zone not null,
    percent       integer      not null,
    fee           varchar(500) not null,
    decision      varchar(20),
    decided_why   varchar,
    decided_by    varchar(36),
    decided_at    timestamp with time zone
);
create index reschedule_of_audit on reschedule (audit_id);

create table edition_move (
    id           varchar(40)  not null primary key,
    audit_id     varchar(32)  not null references audit (id),
    from_edition varchar(100) not null,
    to_edition   varchar(100) not null,
    raised_at    timestamp with time zone not null,
    decision     varchar(20),
    decided_why  varchar,
    decided_by   varchar(36),
    decided_at   timestamp with time zone,
    constraint edition_move_once unique (audit_id, to_edition)
);
