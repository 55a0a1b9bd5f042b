create table account (
    id              varchar(36)  not null primary key,
    email           varchar(320) not null,
    email_key       varchar(320) not null,
    name            varchar(200) not null,
    firm            varchar(200) not null,
    organisation_id varchar(60),
    active          boolean      not null,
    password_hash   varchar(200) not null,
    constraint account_email_once unique (email_key)
);

create index account_of_organisation on account (organisation_id);

create table account_role (
    account_id varchar(36) not null references account (id),
    role       varchar(40) not null,
    primary key (account_id, role)
);

create index account_by_role on account_role (role);

create table failed_sign_in (
    email_key varchar(320)             not null primary key,
    tries     integer                  not null,
    last_at   timestamp with time zone not null
);
