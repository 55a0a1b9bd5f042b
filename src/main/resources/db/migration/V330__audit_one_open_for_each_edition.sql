-- One audit of a partner and edition at a time: the key is there while it is under way.
alter table audit add column open_key varchar(200);
update audit set open_key = organisation_id || '|' || edition_id
where state not in ('CLOSED', 'REFUSED', 'LAPSED', 'CANCELLED', 'WITHDRAWN')
  and not exists (select 1 from audit earlier
                  where earlier.organisation_id = audit.organisation_id and earlier.edition_id = audit.edition_id
                    and earlier.state not in ('CLOSED', 'REFUSED', 'LAPSED', 'CANCELLED', 'WITHDRAWN')
                    and earlier.id < audit.id);
alter table audit add constraint audit_once_open unique (open_key);
