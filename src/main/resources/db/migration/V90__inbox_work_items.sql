create table work_item (
    id varchar(64) primary key,
    audit_id varchar(32) not null,
    process varchar(64) not null,
    step varchar(64) not null,
    name varchar(200) not null,
    form varchar(64) not null,
    role varchar(64) not null,
    subject varchar(64),
    partner varchar(200) not null,
    reference varchar(200) not null,
    detail varchar(500) not null,
    page varchar(300),
    assignee varchar(36),
    due_at timestamp with time zone,
    why varchar(500) not null,
    opened_at timestamp with time zone not null,
    state varchar(16) not null,
    ended_at timestamp with time zone,
    ended_by varchar(36),
    follow_up date,
    next_reminder_at timestamp with time zone,
    reminders_sent integer not null
);
create index work_item_by_audit on work_item (audit_id, state);
create index work_item_by_reminder on work_item (state, next_reminder_at);
create index work_item_by_due on work_item (state, due_at);

create table work_item_holder (
    account_id varchar(36) not null,
    work_item_id varchar(64) not null,
    primary key (account_id, work_item_id),
    foreign key (work_item_id) references work_item (id)
);
create index work_item_holder_by_item on work_item_holder (work_item_id);
