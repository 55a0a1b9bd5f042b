-- One row that a substitution being named holds until it is kept, so that two named at once do not make a circle.
create table substitution_turn (
    id integer not null primary key
);
insert into substitution_turn (id) values (1);
