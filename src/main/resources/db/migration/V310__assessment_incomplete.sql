alter table assessment add column incomplete boolean default false not null;
