create table response_reopened (
    audit_id   varchar(40) not null,
    control_id varchar(60) not null,
    primary key (audit_id, control_id)
);
