-- Who last worded a finding, whose second look another gives; who drafted it is again what its first entry on the trail tells.
alter table finding add column worded_by varchar(36);
update finding set worded_by = drafted_by;
alter table finding alter column worded_by set not null;
update finding set drafted_by = coalesce(
    (select min(e.actor_id) from trail_entry e
     where e.chain = finding.audit_id and e.subject = finding.id and e.actor_id in (select id from account)
         and e.seq = (select min(f.seq) from trail_entry f where f.chain = e.chain and f.subject = e.subject)),
    drafted_by);
