create table meeting (
    id           varchar(80)              not null primary key,
    uid          varchar(300)             not null,
    audit_id     varchar(32)              not null references audit (id),
    kind         varchar(20)              not null,
    number       integer                  not null,
    title        varchar(300)             not null,
    starts       timestamp with time zone not null,
    ends         timestamp with time zone not null,
    place        varchar(500)             not null,
    zone         varchar(60)              not null,
    sequence     integer                  not null,
    cancelled    boolean                  not null,
    told_at      timestamp with time zone not null,
    constraint meeting_uid_once unique (uid)
);
create index meeting_of_audit on meeting (audit_id, starts);

-- Who was told of a meeting, at which address, and is expected there.
create table meeting_attendee (
    meeting_id varchar(80)  not null references meeting (id),
    account_id varchar(36)  not null references account (id),
    name       varchar(200) not null,
    address    varchar(320) not null,
    primary key (meeting_id, account_id)
);
create index meeting_attendee_by_account on meeting_attendee (account_id);

alter table mail add column calendar_method varchar(10);
alter table mail add column calendar_text varchar;
