create table substitution (
    id            varchar(36) not null primary key,
    account_id    varchar(36) not null references account (id),
    substitute_id varchar(36) not null references account (id),
    first_day     date        not null,
    last_day      date        not null,
    starts_at     timestamp with time zone not null,
    ends_at       timestamp with time zone not null,
    named_by      varchar(36) not null,
    named_at      timestamp with time zone not null
);
create index substitution_of_account on substitution (account_id, starts_at);
create index substitution_by_substitute on substitution (substitute_id, starts_at);

-- Last day on which advice that was declared keeps somebody from that partner, by the months of the audit's edition.
alter table audit_declaration add column barred_until date;

-- Who stands in for whom just now. The clock of the database begins and ends a period, so no job has to.
create view standing_in as
select s.account_id, s.substitute_id
from substitution s
where s.starts_at <= current_timestamp and s.ends_at > current_timestamp;

-- Whose place in an audit somebody takes just now: never from both sides of rule 18, and with no bar of rule 16.
create view audit_stand_in as
select p.audit_id, p.account_id, p.role, s.substitute_id
from audit_appointment p
join standing_in s on s.account_id = p.account_id
join audit a on a.id = p.audit_id
where (p.role in ('TECHNICAL_REVIEWER', 'DECISION_MAKER')
        and exists (select 1 from account_role r where r.account_id = s.substitute_id and r.role = p.role)
        and not exists (select 1 from audit_appointment t where t.audit_id = p.audit_id and t.account_id = s.substitute_id
            and t.role not in ('TECHNICAL_REVIEWER', 'DECISION_MAKER'))
        and not exists (select 1 from work_item d where d.audit_id = p.audit_id and d.ended_by = s.substitute_id
            and d.role in ('leadAuditor', 'sectionAuditor', 'secondAuditor', 'verifyingAuditor', 'requestingAuditor')))
    or (p.role in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT')
        and exists (select 1 from account_role r where r.account_id = s.substitute_id
            and r.role in ('AUDITOR', 'TECHNICAL_EXPERT'))
        and not exists (select 1 from audit_appointment t where t.audit_id = p.audit_id and t.account_id = s.substitute_id
            and t.role in ('TECHNICAL_REVIEWER', 'DECISION_MAKER'))
        and not exists (select 1 from work_item d where d.audit_id = p.audit_id and d.ended_by = s.substitute_id
            and d.role in ('technicalReviewer', 'decisionMaker'))
        and not exists (select 1 from audit_declaration b join audit o on o.id = b.audit_id
            where b.account_id = s.substitute_id and o.organisation_id = a.organisation_id
            and b.barred_until >= current_date));

drop view visible_audit;
create view visible_audit as
select a.id as audit_id, r.account_id
from audit a join account_role r on r.role in ('COORDINATOR', 'PROGRAMME_MANAGER')
union
select p.audit_id, p.account_id
from audit_appointment p
union
select a.id as audit_id, c.id as account_id
from audit a join account c on c.organisation_id = a.organisation_id
union
select i.audit_id, i.substitute_id as account_id
from audit_stand_in i;

alter table work_item add column ended_for varchar(36);

-- Who does an open work item for whom just now: whoever stands in for its assignee, or for somebody who could claim it, and
-- may. Interests are declared in person; roles that are not named here have no substitute.
create view work_item_stand_in as
select h.work_item_id, s.substitute_id as account_id, min(h.account_id) as for_account
from standing_in s
join work_item_holder h on h.account_id = s.account_id
join work_item w on w.id = h.work_item_id
where w.state = 'OPEN' and (w.assignee is null or w.assignee = h.account_id)
    and (w.assignee is not null or not exists (select 1 from work_item_holder own
        where own.work_item_id = h.work_item_id and own.account_id = s.substitute_id))
    and (
        (w.role = 'coordinator' and exists (select 1 from account_role r where r.account_id = s.substitute_id
            and r.role in ('COORDINATOR', 'PROGRAMME_MANAGER')))
        or (w.role = 'programmeManager' and exists (select 1 from account_role r where r.account_id = s.substitute_id
            and r.role = 'PROGRAMME_MANAGER'))
        or (w.role in ('partnerLead', 'partnerOwner', 'partnerContributor') and exists (select 1 from account c
            join audit a on a.organisation_id = c.organisation_id where c.id = s.substitute_id and a.id = w.audit_id))
        or (w.role in ('technicalReviewer', 'decisionMaker') and exists (select 1 from audit_stand_in i
            where i.audit_id = w.audit_id and i.account_id = h.account_id and i.substitute_id = s.substitute_id
            and i.role = case w.role when 'technicalReviewer' then 'TECHNICAL_REVIEWER' else 'DECISION_MAKER' end))
        or (w.role in ('leadAuditor', 'sectionAuditor', 'secondAuditor', 'verifyingAuditor', 'requestingAuditor')
            and exists (select 1 from audit_stand_in i
                where i.audit_id = w.audit_id and i.account_id = h.account_id and i.substitute_id = s.substitute_id
                and i.role in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT'))
            and (w.role <> 'secondAuditor' or not exists (select 1 from audit_appointment t where t.audit_id = w.audit_id
                and t.account_id = s.substitute_id and t.role = 'LEAD_AUDITOR'))
            and (w.role <> 'sectionAuditor' or exists (select 1 from competence c join audit a on a.id = w.audit_id
                join programme_edition e on e.id = a.edition_id
                where c.account_id = s.substitute_id and (c.programme_id is null or c.programme_id = e.programme_id)
                and (c.section_id is null or c.section_id = w.subject)
                and (c.valid_until is null or c.valid_until >= current_date)))))
group by h.work_item_id, s.substitute_id;

-- Who can do an open work item just now: whoever holds it, unless somebody else has claimed it, and whoever stands in.
create view work_item_doer as
select h.work_item_id, h.account_id, cast(null as varchar(36)) as for_account
from work_item_holder h
join work_item w on w.id = h.work_item_id
where w.state = 'OPEN' and (w.assignee is null or w.assignee = h.account_id)
union all
select s.work_item_id, s.account_id, s.for_account
from work_item_stand_in s;
