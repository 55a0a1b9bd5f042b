-- The secret address under which a person's calendar is read; only its SHA-256 is kept.
create table calendar_address (
    account_id  varchar(36)              not null primary key references account (id),
    secret_hash varchar(64)              not null,
    made_at     timestamp with time zone not null,
    constraint calendar_address_once unique (secret_hash)
);
