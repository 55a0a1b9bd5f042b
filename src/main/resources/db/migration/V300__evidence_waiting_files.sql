-- Files that came with a form which was not taken yet; content names a file beside the evidence.
create table evidence_waiting (
    id varchar(60) primary key,
    step_id varchar(64) not null,
    account_id varchar(36) not null,
    field varchar(100) not null,
    filename varchar(400) not null,
    content varchar(80) not null,
    sent_at timestamp with time zone not null
);
create index evidence_waiting_of_step on evidence_waiting (step_id, account_id);
