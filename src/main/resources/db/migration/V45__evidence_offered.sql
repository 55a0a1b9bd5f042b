create table evidence_number (
    audit_id varchar(40) not null,
    series varchar(1) not null,
    last_number integer not null,
    primary key (audit_id, series)
);

create table evidence (
    id varchar(60) primary key,
    audit_id varchar(40) not null,
    control_id varchar(60),
    purpose varchar(20) not null,
    subject_id varchar(80),
    title varchar(400) not null,
    kind varchar(10) not null,
    offered_at timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withdrawn_by varchar(36),
    withdrawn_why varchar
);
create index evidence_of_audit on evidence (audit_id, control_id);
create index evidence_of_subject on evidence (subject_id);

create table evidence_version (
    evidence_id varchar(60) not null references evidence (id),
    number integer not null,
    filename varchar(2000) not null,
    media_type varchar(120) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    uploaded_by varchar(36) not null,
    uploader varchar(200) not null,
    uploaded_at timestamp with time zone not null,
    period_from date,
    period_to date,
    primary key (evidence_id, number)
);

create table evidence_citation (
    evidence_id varchar(60) not null references evidence (id),
    cited_by varchar(80) not null,
    primary key (evidence_id, cited_by)
);

create table evidence_request (
    id varchar(60) primary key,
    audit_id varchar(40) not null,
    control_id varchar(60),
    wanted varchar not null,
    raised_by varchar(36) not null,
    raised_by_name varchar(200) not null,
    raised_at timestamp with time zone not null,
    state varchar(20) not null,
    answer varchar not null,
    reason varchar not null,
    turn_at timestamp with time zone not null,
    version integer not null
);
create index evidence_request_of_audit on evidence_request (audit_id);
