-- One competence for each person, programme and section; of several the one recorded last counts.
alter table competence add column reach varchar(150);
update competence set reach = coalesce(programme_id, 'all') || case when section_id is null then '' else '/' || section_id end;
delete from competence where id in (
    select c.id from competence c
    join competence o on o.account_id = c.account_id and o.reach = c.reach
        and (o.recorded_at > c.recorded_at or (o.recorded_at = c.recorded_at and o.id > c.id)));
alter table competence alter column reach set not null;
alter table competence add constraint competence_once unique (account_id, reach);
