create table competence (
    id           varchar(36) not null primary key,
    account_id   varchar(36) not null references account (id),
    programme_id varchar(80),
    section_id   varchar(60),
    valid_until  date,
    recorded_by  varchar(36) not null,
    recorded_at  timestamp with time zone not null
);
create index competence_of_account on competence (account_id);

create table absence (
    id          varchar(36)  not null primary key,
    account_id  varchar(36)  not null references account (id),
    first_day   date         not null,
    last_day    date         not null,
    kind        varchar(20)  not null,
    note        varchar(400) not null,
    recorded_by varchar(36)  not null,
    recorded_at timestamp with time zone not null
);
create index absence_of_account on absence (account_id, first_day);

-- What people declared before they audited a partner; kept although the team may change afterwards (rule 16).
create table audit_declaration (
    audit_id        varchar(32) not null references audit (id),
    account_id      varchar(36) not null references account (id),
    declared_at     timestamp with time zone not null,
    paid_advice     boolean     not null,
    advice_until    date,
    other_interests boolean     not null,
    details         varchar     not null,
    primary key (audit_id, account_id, declared_at)
);
create index audit_declaration_of_account on audit_declaration (account_id);
alter table audit_appointment add column advice_until date;
