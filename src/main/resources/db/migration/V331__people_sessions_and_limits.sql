-- What ends an account's sessions counts up; a password given by an administrator holds until a day and is changed first.
alter table account add column session_number integer default 0 not null;
alter table account add column one_time_until timestamp with time zone;

-- Tries to sign in, by what they are counted by: an address and an account, an address, an account, a known device.
drop table failed_sign_in;
create table sign_in_try (
    counted_by varchar(80)              not null primary key,
    tries      integer                  not null,
    last_at    timestamp with time zone not null
);

-- Devices and addresses from which an account has signed in.
create table known_place (
    account_id varchar(36)              not null references account (id),
    place      varchar(64)              not null,
    seen_at    timestamp with time zone not null,
    primary key (account_id, place)
);
