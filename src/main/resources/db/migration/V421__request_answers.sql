-- What a form asked beside what its kind of request knows, in the words of the form: a list of label and text, as JSON.
alter table request add column answers varchar default '[]' not null;
