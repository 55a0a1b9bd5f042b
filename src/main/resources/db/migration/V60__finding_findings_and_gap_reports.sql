create table finding (
    id varchar(40) primary key,
    version integer not null,
    audit_id varchar(32) not null,
    organisation_id varchar(60) not null,
    ordinal integer not null,
    grade varchar(30) not null,
    regraded boolean not null,
    control_id varchar(60),
    title varchar(500) not null,
    seen varchar not null,
    gap varchar not null,
    requirement varchar not null,
    evidence_wanted varchar not null,
    closes_when varchar not null,
    drafted_by varchar(36) not null,
    drafted_at timestamp with time zone not null,
    look_state varchar(20) not null,
    look_by varchar(36),
    look_at timestamp with time zone,
    look_remark varchar,
    standing varchar(20) not null,
    by_verdict boolean not null,
    repeats varchar(40),
    constraint finding_ordinal_once unique (audit_id, ordinal)
);

create index finding_by_control on finding (organisation_id, control_id);

create table finding_count (
    audit_id varchar(32) primary key,
    last_ordinal integer not null
);

create table gap_report (
    audit_id varchar(32) primary key,
    version integer not null,
    issued_at timestamp with time zone not null,
    issued_by varchar(36) not null,
    message varchar not null,
    acknowledged_at timestamp with time zone,
    acknowledged_by varchar(36),
    silent boolean not null,
    remark varchar not null,
    review_starts timestamp with time zone,
    review_link varchar(500)
);

create table findings_review_remark (
    audit_id varchar(32) not null,
    ordinal integer not null,
    outcome varchar(20) not null,
    remark varchar not null,
    made_by varchar(36) not null,
    made_at timestamp with time zone not null,
    primary key (audit_id, ordinal)
);
