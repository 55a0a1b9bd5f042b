-- What changed an issued finding: another grade, or none where it was withdrawn by a ruling.
create table finding_change (
    finding_id varchar(60) not null references finding (id),
    number integer not null,
    changed_at timestamp with time zone not null,
    grade_before varchar(30) not null,
    grade_after varchar(30),
    primary key (finding_id, number)
);

insert into finding_change (finding_id, number, changed_at, grade_before, grade_after)
select f.id, t.seq, t.happened_at, upper(replace(replace(coalesce(t.old_value, f.grade), ' ', '_'), '-', '_')),
    upper(replace(replace(t.new_value, ' ', '_'), '-', '_'))
from trail_entry t join finding f on f.id = t.subject and f.audit_id = t.chain
where t.action in ('Finding regraded', 'Finding withdrawn by ruling');
