-- Until when the team of an audit that is over still sees it (rule 26); the clock of the database ends it.
alter table audit add column guests_until timestamp with time zone;

drop view visible_audit;
create view visible_audit as
select a.id as audit_id, r.account_id
from audit a join account_role r on r.role in ('COORDINATOR', 'PROGRAMME_MANAGER')
union
select p.audit_id, p.account_id
from audit_appointment p join audit a on a.id = p.audit_id
where p.role not in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'OBSERVER') or a.guests_until is null or a.guests_until > current_timestamp
union
select a.id as audit_id, c.id as account_id
from audit a join account c on c.organisation_id = a.organisation_id
union
select i.audit_id, i.substitute_id as account_id
from audit_stand_in i join audit a on a.id = i.audit_id
where i.role not in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'OBSERVER') or a.guests_until is null or a.guests_until > current_timestamp;
