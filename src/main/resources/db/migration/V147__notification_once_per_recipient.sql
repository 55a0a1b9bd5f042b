-- Never a second mail for one reason to one recipient, however often the step that writes it is tried.
alter table mail add column recipient_key varchar(320);
update mail set recipient_key = coalesce(to_account, lower(to_address));
alter table mail alter column recipient_key set not null;
alter table mail drop constraint mail_once_per_reason;
alter table mail add constraint mail_once_per_reason_and_recipient unique (reason_key, recipient_key);
