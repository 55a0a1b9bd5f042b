-- Sections that a change of scope took out of an audit, with the reason that its report gives (rule 23).
create table audit_left_out (
    audit_id   varchar(32) not null references audit (id),
    section_id varchar(60) not null,
    reason     varchar     not null,
    primary key (audit_id, section_id)
);
