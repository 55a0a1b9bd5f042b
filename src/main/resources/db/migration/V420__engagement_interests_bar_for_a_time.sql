-- Who was to be replaced for an interest takes no place in audits of that partner until a day: the edition's months of independence
-- after the decision (rule 16). Decisions of before end after the usual two years.
alter table interest_decision add column barred_until date;
update interest_decision set barred_until = cast(decided_at + interval '24' month as date) where outcome <> 'accepted';

create or replace view audit_stand_in as
select p.audit_id, p.account_id, p.role, s.substitute_id
from audit_appointment p
join standing_in s on s.account_id = p.account_id
join audit a on a.id = p.audit_id
where not exists (select 1 from audit_declaration b join audit o on o.id = b.audit_id
        where b.account_id = s.substitute_id and o.organisation_id = a.organisation_id
        and b.barred_until >= current_date)
    and not exists (select 1 from interest_decision d join audit o on o.id = d.audit_id
        where d.account_id = s.substitute_id and o.organisation_id = a.organisation_id
        and d.barred_until >= current_date)
    and ((p.role in ('TECHNICAL_REVIEWER', 'DECISION_MAKER')
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
            and d.role in ('technicalReviewer', 'decisionMaker'))));
