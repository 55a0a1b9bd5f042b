alter table action_item add column reprieve_disputed_at timestamp with time zone;
alter table action_item add column reprieve_asked_at timestamp with time zone;
alter table action_item add column reprieve_extended_days integer;
alter table action_item add column reprieve_waived_until date;
