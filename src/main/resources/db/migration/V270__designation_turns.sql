-- When and why a designation came to its present state; nothing since the award.
alter table designation add column turned_at timestamp with time zone;
alter table designation add column turned_why varchar not null default '';
