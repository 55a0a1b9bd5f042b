-- Designations are named by organisation and programme, which is longer than the ids of other subjects.
alter table work_item alter column subject set data type varchar(130);
alter table audit_answer alter column subject set data type varchar(130);
