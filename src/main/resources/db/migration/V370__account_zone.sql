-- Whose clock a person wants to see, an IANA zone such as Europe/Berlin; null until chosen.
alter table account add column zone varchar(60);
