-- How long an item's clock has stood still while its finding was disputed; the date of its plan follows.
alter table action_item add column due_disputed_seconds bigint not null default 0;
