-- Who may know of which audit (rule 25). Every list and every page asks this one view.
create view visible_audit as
select a.id as audit_id, r.account_id
from audit a join account_role r on r.role in ('COORDINATOR', 'PROGRAMME_MANAGER')
union
select p.audit_id, p.account_id
from audit_appointment p
union
select a.id as audit_id, c.id as account_id
from audit a join account c on c.organisation_id = a.organisation_id;
