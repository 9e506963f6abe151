create schema exports;
comment on schema exports is 'Lists that are too long to be written while somebody waits.';
grant usage on schema exports to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema exports grant select, insert on tables to ${approle};
alter default privileges in schema exports grant usage, select on sequences to ${approle};

create table exports.export (
    id uuid constraint pk_export primary key,
    authority_id uuid not null,
    account_id uuid not null,
    source text not null,
    format text not null constraint ck_export_format check (format in ('xlsx', 'csv')),
    language text not null,
    filter text not null constraint ck_export_filter check (filter is json object),
    state text not null constraint ck_export_state check (state in ('waiting', 'running', 'ready', 'refused', 'failed', 'expired')),
    asked_at timestamptz not null,
    taken_at timestamptz,
    attempts integer not null default 0,
    finished_at timestamptz,
    expires_at timestamptz,
    rows bigint,
    content bytea,
    reason text
);
comment on table exports.export is 'A list somebody asked for as a file (Vietnamese: bản kết xuất); only who asked may have it.';
comment on column exports.export.content is 'The file, AES-GCM with a key outside the database, since it may name persons; emptied when it expires.';
comment on column exports.export.filter is 'What stood in the address of the list, without words that people typed.';
create index ix_export_account_id on exports.export (account_id, asked_at desc);
create index ix_export_open on exports.export (asked_at) where state in ('waiting', 'running');
create index ix_export_expires_at on exports.export (expires_at) where state = 'ready';
grant update on exports.export to ${approle};
