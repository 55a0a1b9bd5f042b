create table programme_edition (
    id varchar(80) not null primary key,
    programme_id varchar(80) not null,
    name varchar(200) not null,
    valid_from date not null,
    valid_to date,
    usable_until date not null,
    content varchar not null,
    sha256 varchar(64) not null,
    source varchar(400) not null,
    in_use boolean not null,
    published_at timestamp with time zone not null
);
create index programme_edition_by_hash on programme_edition (sha256);
