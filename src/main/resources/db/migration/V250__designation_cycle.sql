-- What a designation's cycle counts from, the audit that awarded it, and the one opened to renew it.
alter table designation add column counts_from date;
update designation set counts_from = full_audit;
alter table designation alter column counts_from set not null;
alter table designation add column audit_id varchar(32);
alter table designation add column renewed_by varchar(32);

-- The partner's performance, year by year between two full audits.
create table annual_review (
    id              varchar(200) not null primary key,
    version         integer      not null,
    designation_id  varchar(130) not null,
    counts_from     date         not null,
    months          integer      not null,
    audit_id        varchar(32)  not null references audit (id),
    opened_at       timestamp with time zone not null,
    due_at          timestamp with time zone not null,
    due_why         varchar(500) not null,
    overdue         boolean      not null,
    figures         varchar,
    statement       varchar,
    stated_by       varchar(36)  references account (id),
    stated_at       timestamp with time zone,
    remark          varchar,
    accepted_by     varchar(36)  references account (id),
    accepted_at     timestamp with time zone
);
create index annual_review_of_designation on annual_review (designation_id, counts_from, months);

-- A re-audit of the controls that failed: once for each audit, and nothing else in scope.
create table audit_reaudit (
    audit_id varchar(32) not null primary key references audit (id),
    follows  varchar(32) not null references audit (id),
    constraint audit_reaudit_once unique (follows)
);
create table audit_reaudit_control (
    audit_id   varchar(32) not null references audit (id),
    control_id varchar(60) not null,
    primary key (audit_id, control_id)
);
