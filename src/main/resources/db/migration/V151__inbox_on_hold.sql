alter table work_item add column held_why varchar(500);
