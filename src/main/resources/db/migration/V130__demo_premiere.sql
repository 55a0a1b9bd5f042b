-- Whether the demo's past was played to its end; empty where there is no demo.
create table demo_premiere (
    id       integer not null primary key,
    began_at timestamp with time zone not null,
    ended_at timestamp with time zone
);
