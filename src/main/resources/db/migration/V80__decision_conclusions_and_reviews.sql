create table gap_review (
    audit_id varchar(32) not null,
    ordinal integer not null,
    held_at timestamp with time zone not null,
    attendance varchar not null,
    minutes varchar not null,
    recorded_by varchar(36) not null,
    recorded_at timestamp with time zone not null,
    primary key (audit_id, ordinal)
);

create table conclusion (
    audit_id varchar(32) primary key,
    version integer not null,
    score varchar not null,
    recommendation varchar(20) not null,
    stated_at timestamp with time zone not null,
    review_by varchar(36),
    review_at timestamp with time zone,
    decision_result varchar(20),
    decision_rationale varchar,
    decision_conditions varchar,
    decision_by varchar(36),
    decision_at timestamp with time zone
);

create table file_review (
    audit_id varchar(32) not null,
    ordinal integer not null,
    turn varchar(20) not null,
    words varchar not null,
    made_by varchar(36) not null,
    made_at timestamp with time zone not null,
    primary key (audit_id, ordinal)
);
