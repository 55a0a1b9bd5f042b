alter table organisation add column tier varchar(40) default '' not null;
