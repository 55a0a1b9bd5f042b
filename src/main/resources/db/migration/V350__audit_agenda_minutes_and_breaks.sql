alter table audit_agenda add column minutes integer default 60 not null;

create table audit_agenda_break (
    audit_id varchar(32) not null references audit (id),
    starts   timestamp with time zone not null,
    minutes  integer not null,
    primary key (audit_id, starts)
);
