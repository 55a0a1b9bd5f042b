-- The region whose holidays count for a partner beside its country's, as ISO 3166-2 code; empty for the whole country.
alter table organisation add column region varchar(10) default '' not null;
