alter table report add column answer varchar default '' not null;

create table report_change (
    audit_id    varchar(32)  not null,
    ordinal     integer      not null,
    revision    integer      not null,
    place       varchar(120) not null,
    before_text varchar      not null,
    after_text  varchar      not null,
    primary key (audit_id, ordinal)
);
