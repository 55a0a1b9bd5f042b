create table action_item (
    id varchar(40) primary key,
    version integer not null,
    audit_id varchar(32) not null,
    ordinal integer not null,
    finding_id varchar(40) not null,
    control_id varchar(60) not null,
    grade varchar(30) not null,
    title varchar(500) not null,
    seen varchar not null,
    gap varchar not null,
    requirement varchar not null,
    evidence_wanted varchar not null,
    closes_when varchar not null,
    raised_at timestamp with time zone not null,
    owner_id varchar(36),
    state varchar(20) not null,
    overdue_at timestamp with time zone,
    due_at timestamp with time zone not null,
    due_why varchar not null,
    due_first timestamp with time zone not null,
    due_checking_seconds bigint not null,
    plan_done_by date,
    plan_correction varchar,
    plan_cause varchar,
    plan_corrective_action varchar,
    closure_statement varchar,
    closure_submitted_by varchar(36),
    closure_submitted_at timestamp with time zone,
    check_reason varchar,
    check_note varchar,
    check_by varchar(36),
    check_at timestamp with time zone,
    constraint action_item_ordinal_once unique (audit_id, ordinal)
);

create index action_item_by_finding on action_item (finding_id);

create table action_item_event (
    id varchar(36) primary key,
    item_id varchar(40) not null references action_item (id),
    happened_at timestamp with time zone not null,
    kind varchar(20) not null,
    actor_id varchar(36) not null,
    actor_name varchar(200) not null,
    words varchar not null
);

create index action_item_event_by_item on action_item_event (item_id, happened_at);
