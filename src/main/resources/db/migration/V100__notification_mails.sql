create table mail (
    id                 varchar(36)              not null primary key,
    reason_key         varchar(300)             not null,
    kind               varchar(40)              not null,
    to_account         varchar(36),
    to_name            varchar(200)             not null,
    to_address         varchar(320)             not null,
    subject            varchar                  not null,
    text_body          varchar                  not null,
    html_body          varchar                  not null,
    attachment_name    varchar(200),
    attachment_type    varchar(200),
    attachment_content bytea,
    audit_id           varchar(64),
    state              varchar(10)              not null,
    attempts           integer                  not null,
    next_attempt_at    timestamp with time zone,
    last_attempt_at    timestamp with time zone,
    last_error         varchar,
    created_at         timestamp with time zone not null,
    sent_at            timestamp with time zone,
    constraint mail_once_per_reason unique (reason_key)
);

create index mail_due on mail (state, next_attempt_at);
create index mail_by_time on mail (created_at, id);
create index mail_of_account on mail (to_account, created_at, id);
