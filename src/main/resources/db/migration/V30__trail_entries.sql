-- One chain per audit, and one, 'house', for everything that belongs to none.
create table trail_head (
    chain varchar(64) primary key,
    seq integer not null,
    hash varchar(64) not null
);

-- Whoever starts a chain holds this row, so that two never start the same one.
insert into trail_head (chain, seq, hash) values ('*', 0, '');

create table trail_entry (
    chain varchar(64) not null,
    seq integer not null,
    happened_at timestamp with time zone not null,
    actor_id varchar not null,
    actor_name varchar not null,
    actor_role varchar not null,
    action varchar not null,
    subject varchar,
    reason varchar,
    old_value varchar,
    new_value varchar,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (chain, seq)
);
