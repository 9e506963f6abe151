create schema audit;
comment on schema audit is 'Append-only streams with hash chains.';
grant usage on schema audit to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema audit grant select, insert on tables to ${approle};
alter default privileges in schema audit grant usage, select on sequences to ${approle};

create table audit.entry (
    stream_kind text not null,
    stream_id uuid not null,
    seq bigint not null,
    event_id uuid not null,
    at timestamptz not null,
    account_id uuid,
    unit_id uuid,
    action text not null,
    data text not null constraint ck_entry_data check (data is json object),
    legal_basis text,
    previous_hash bytea not null,
    hash bytea not null,
    constraint pk_entry primary key (stream_kind, stream_id, seq)
);
comment on table audit.entry is 'Every change as an event in the stream of the thing that changed (dossier, account, unit); each entry carries the hash of the one before it.';
comment on column audit.entry.data is 'JSON kept as text, because the hash is over its bytes. Ids and codes only, no personal data.';
comment on column audit.entry.account_id is 'Who acted; null for the system itself and for citizens.';
comment on column audit.entry.unit_id is 'The unit in whose name the actor acted.';

create table audit.stream_head (
    stream_kind text not null,
    stream_id uuid not null,
    last_seq bigint not null,
    last_hash bytea not null,
    xid xid8 not null default pg_current_xact_id(),
    constraint pk_stream_head primary key (stream_kind, stream_id)
);
comment on table audit.stream_head is 'The newest entry of each stream: lock of its writers, and what a checkpoint outside the database seals.';
comment on column audit.stream_head.xid is 'Transaction that moved it: a checkpoint takes the heads moved since the one before, none twice and none missed.';
create index ix_stream_head_xid on audit.stream_head (xid);
grant update on audit.stream_head to ${approle};

create table audit.checkpoint (
    number integer constraint pk_checkpoint primary key,
    at timestamptz not null,
    sealed_below xid8 not null default '0',
    streams integer not null,
    hash bytea not null
);
comment on table audit.checkpoint is 'Seals that lie as files outside the database, each with the hash of the one before it; a missing file shows here, a changed row there.';
comment on column audit.checkpoint.sealed_below is 'Heads moved by transactions below it are sealed.';
