-- Why the partner objected to the successor who was appointed, until another one is.
alter table replacement add column objection varchar;
