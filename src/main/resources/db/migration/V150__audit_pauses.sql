create table audit_pause (
    audit_id varchar(32) not null references audit (id),
    from_at  timestamp with time zone not null,
    until_at timestamp with time zone,
    primary key (audit_id, from_at)
);
