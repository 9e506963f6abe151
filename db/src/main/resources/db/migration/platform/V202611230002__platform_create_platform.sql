create schema platform;
comment on schema platform is 'What every node shares because nodes keep no state: idempotency keys, rate windows.';
grant usage on schema platform to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema platform grant select, insert on tables to ${approle};
alter default privileges in schema platform grant usage, select on sequences to ${approle};

create table platform.idempotency (
    key uuid constraint pk_idempotency primary key,
    account_id uuid,
    command text not null,
    outcome text,
    created_at timestamptz not null
);
comment on table platform.idempotency is 'One row per externally visible command; the key is made with the form, so a second press finds the first outcome.';
comment on column platform.idempotency.outcome is 'Where the first press led (path of the page that shows the receipt); null while it runs.';
create index ix_idempotency_created_at on platform.idempotency (created_at);
grant update (outcome), delete on platform.idempotency to ${approle};

create table platform.rate_window (
    bucket text not null,
    window_start timestamptz not null,
    hits integer not null,
    constraint pk_rate_window primary key (bucket, window_start)
);
comment on table platform.rate_window is 'Counted attempts per bucket (what, hashed whom) and window, shared by all nodes.';
grant update, delete on platform.rate_window to ${approle};
