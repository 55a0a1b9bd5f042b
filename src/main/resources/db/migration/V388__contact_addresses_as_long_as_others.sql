alter table organisation_contact alter column email set data type varchar(320);
