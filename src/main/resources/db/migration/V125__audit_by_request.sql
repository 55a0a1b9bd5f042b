-- Lists of audits are read newest first, page by page.
create index audit_by_request on audit (requested_at, id);
