alter table organisation add column version integer default 1 not null;

create table organisation_contact (
    id              varchar(36)  not null primary key,
    organisation_id varchar(60)  not null references organisation (id),
    name            varchar(200) not null,
    email           varchar(254) not null,
    part            varchar(20)  not null,
    constraint organisation_contact_once unique (organisation_id, email)
);
