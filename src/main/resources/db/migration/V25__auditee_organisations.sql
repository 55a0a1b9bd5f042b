create table organisation (
    id      varchar(60)  not null primary key,
    name    varchar(200) not null,
    about   varchar      not null,
    address varchar(400) not null,
    country varchar(2)   not null,
    zone    varchar(60)  not null,
    constraint organisation_name_once unique (name)
);

create table organisation_kind (
    organisation_id varchar(60) not null references organisation (id),
    kind            varchar(40) not null,
    primary key (organisation_id, kind)
);

create table designation (
    organisation_id varchar(60) not null references organisation (id),
    programme_id    varchar(60) not null,
    awarded         date        not null,
    expires         date        not null,
    full_audit      date        not null,
    state           varchar(20) not null,
    primary key (organisation_id, programme_id)
);
