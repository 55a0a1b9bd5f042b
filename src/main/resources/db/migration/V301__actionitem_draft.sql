-- What the partner has written so far about what was done, saved with the plan until the item is submitted.
create table action_item_draft (
    item_id varchar(60) primary key references action_item (id),
    statement varchar(4000) not null
);
