-- Whose place in an audit somebody takes just now: never from both sides of rule 18; and whatever the place, not where paid advice to
-- the partner bars them, or where they were to be replaced for an interest they declared in an audit of that partner (rule 16).
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
        and d.outcome <> 'accepted')
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
