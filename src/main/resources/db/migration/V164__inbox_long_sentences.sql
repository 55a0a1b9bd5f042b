alter table work_item alter column why set data type varchar;
alter table work_item alter column held_why set data type varchar;
