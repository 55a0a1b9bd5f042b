create table audit (
    id              varchar(32)  not null primary key,
    organisation_id varchar(60)  not null references organisation (id),
    edition_id      varchar(100) not null,
    state           varchar(20)  not null,
    phase           varchar(20),
    remote          boolean      not null,
    site            varchar(400) not null,
    window_from     date,
    window_to       date,
    starts          timestamp with time zone,
    ends            timestamp with time zone,
    requested_by    varchar(36)  not null,
    requested_at    timestamp with time zone not null,
    reason          varchar      not null,
    team_state      varchar(20)  not null,
    closed_at       timestamp with time zone,
    version         integer      not null
);
create index audit_of_organisation on audit (organisation_id);
create index audit_by_state on audit (state);

create table audit_number (
    prefix varchar(20) not null,
    held   integer     not null,
    last   integer     not null,
    primary key (prefix, held)
);

create table audit_appointment (
    audit_id        varchar(32) not null references audit (id),
    account_id      varchar(36) not null references account (id),
    role            varchar(20) not null,
    position        integer     not null,
    paid_advice     boolean,
    other_interests boolean,
    details         varchar,
    declared_at     timestamp with time zone,
    primary key (audit_id, account_id, role)
);
create index audit_appointment_of_account on audit_appointment (account_id);

create table audit_slot (
    audit_id varchar(32) not null references audit (id),
    number   integer     not null,
    starts   timestamp with time zone not null,
    ends     timestamp with time zone not null,
    primary key (audit_id, number)
);

create table audit_agenda (
    audit_id   varchar(32) not null references audit (id),
    section_id varchar(60) not null,
    account_id varchar(36) not null references account (id),
    starts     timestamp with time zone not null,
    primary key (audit_id, section_id)
);

create table audit_milestone (
    audit_id   varchar(32) not null references audit (id),
    milestone  varchar(20) not null,
    reached_at timestamp with time zone not null,
    primary key (audit_id, milestone)
);

create table audit_phase (
    audit_id   varchar(32) not null references audit (id),
    phase      varchar(20) not null,
    entered_at timestamp with time zone not null,
    left_at    timestamp with time zone,
    primary key (audit_id, phase)
);

create table audit_open_step (
    audit_id  varchar(32) not null references audit (id),
    step      varchar(64) not null,
    opened_at timestamp with time zone not null,
    primary key (audit_id, step)
);

create table audit_answer (
    audit_id   varchar(32) not null references audit (id),
    number     integer     not null,
    step       varchar(64) not null,
    step_name  varchar(200) not null,
    form       varchar(64) not null,
    subject    varchar(64),
    answers    varchar     not null,
    account_id varchar(36) not null,
    account_name varchar(200) not null,
    given_at   timestamp with time zone not null,
    primary key (audit_id, number)
);
create index audit_answer_by_form on audit_answer (audit_id, form);
