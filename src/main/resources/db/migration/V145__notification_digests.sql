-- What a person is to hear of in the digest of the day: once for each reason, told at a moment or not yet.
create table digest_entry (
    id           varchar(36)              not null primary key,
    reason_key   varchar(300)             not null,
    account_id   varchar(36)              not null references account (id),
    kind         varchar(10)              not null,
    work_item_id varchar(64)              not null,
    noted_at     timestamp with time zone not null,
    told_at      timestamp with time zone,
    constraint digest_entry_once_per_reason unique (reason_key)
);
create index digest_entry_waiting on digest_entry (told_at, account_id);

-- How a person wants to be written to; no row for those who never said.
create table mail_habit (
    account_id     varchar(36) not null primary key references account (id),
    muted          boolean     not null,
    last_digest_at timestamp with time zone
);
