-- Grades that the technical review changed without asking anything more of the partner, which reads the grade it was told until the
-- review is done; and what an action item's history says of that.
create table sealed_grade (
    finding_id varchar(60) not null primary key references finding (id),
    grade varchar(30) not null
);

alter table action_item_event add column sealed boolean default false not null;
