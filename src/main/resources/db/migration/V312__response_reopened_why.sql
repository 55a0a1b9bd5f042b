alter table response_reopened add column why varchar default '' not null;
alter table response_reopened add column reopened_by varchar(200) default '' not null;
