create table appeal (
    id           varchar(40)  not null primary key,
    version      integer      not null,
    audit_id     varchar(32)  not null references audit (id),
    appealed_result varchar(20) not null,
    grounds      varchar      not null,
    wanted       varchar      not null,
    asked_by     varchar(36)  not null references account (id),
    asked_at     timestamp with time zone not null,
    chair        varchar(36)  references account (id),
    panel_at     timestamp with time zone,
    ruling_result     varchar(20),
    ruling_reasons    varchar,
    ruling_conditions varchar,
    ruling_by    varchar(36)  references account (id),
    ruling_at    timestamp with time zone
);
create unique index appeal_of_audit on appeal (audit_id);
