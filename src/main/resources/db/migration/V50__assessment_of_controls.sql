create table self_assessment (
    audit_id varchar(40) primary key,
    locked boolean not null,
    submitted_by varchar(36) not null,
    submitter varchar(200) not null,
    submitted_at timestamp with time zone not null,
    unlocked_why varchar not null
);

create table response (
    audit_id varchar(40) not null,
    control_id varchar(60) not null,
    claim varchar(20),
    statement varchar not null,
    responded_by varchar(36) not null,
    responder varchar(200) not null,
    responded_at timestamp with time zone not null,
    version integer not null,
    primary key (audit_id, control_id)
);

create table readiness (
    audit_id varchar(40) primary key,
    outcome varchar(20) not null,
    gaps varchar not null,
    reason varchar not null,
    answer varchar not null,
    reviewed_by varchar(36) not null,
    reviewed_at timestamp with time zone not null
);

create table assessment (
    audit_id varchar(40) not null,
    control_id varchar(60) not null,
    verdict varchar(20) not null,
    methods varchar(60) not null,
    reason varchar not null,
    note varchar not null,
    assessed_by varchar(36) not null,
    assessor varchar(200) not null,
    assessed_at timestamp with time zone not null,
    by_rule boolean not null,
    approved_by varchar(36),
    approver varchar(200),
    version integer not null,
    primary key (audit_id, control_id)
);
