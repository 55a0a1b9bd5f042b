create table report (
    audit_id   varchar(32) not null,
    revision   integer     not null,
    reason     varchar     not null,
    frozen_at  timestamp with time zone not null,
    sha256     varchar(64) not null,
    content    varchar     not null,
    issued_at  timestamp with time zone,
    objections varchar     not null,
    correction varchar     not null,
    consent    varchar(10),
    primary key (audit_id, revision)
);

create table report_print (
    sha256    varchar(64) not null,
    rendition varchar(20) not null,
    pdf       bytea       not null,
    primary key (sha256, rendition)
);
