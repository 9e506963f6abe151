-- One act on many dossiers of the work list: written down row by row before it runs, so that a stopped node loses nothing and
-- does nothing twice.
create table dossiers.bulk_run (
    authority_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    action text not null constraint ck_bulk_run_action check (action in ('claim', 'complete-step', 'hand-over', 'return-result')),
    to_account_id uuid,
    reason text,
    state text not null constraint ck_bulk_run_state check (state in ('running', 'done')),
    rows integer not null,
    background boolean not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint pk_bulk_run primary key (authority_id, id)
);
comment on table dossiers.bulk_run is 'An act on many dossiers at once (Vietnamese: thao tác hàng loạt), in the name of who pressed it.';
comment on column dossiers.bulk_run.background is 'More rows than are done while the person waits: carried out in the background, with a notice at the end.';
create index ix_bulk_run_running on dossiers.bulk_run (created_at) where state = 'running';
create index ix_bulk_run_account on dossiers.bulk_run (account_id, created_at desc);
grant update on dossiers.bulk_run to ${approle};

create table dossiers.bulk_row (
    authority_id uuid not null,
    run_id uuid not null,
    n integer not null,
    code text not null,
    seen integer not null,
    state text not null constraint ck_bulk_row_state check (state in ('planned', 'done', 'refused')),
    error_code text,
    error_values jsonb,
    done_at timestamptz,
    constraint pk_bulk_row primary key (authority_id, run_id, n),
    constraint ux_bulk_row_code unique (authority_id, run_id, code),
    constraint fk_bulk_row_run foreign key (authority_id, run_id) references dossiers.bulk_run (authority_id, id)
);
comment on table dossiers.bulk_row is 'What became of one dossier. State and the dossier change in one transaction, so no row is done twice.';
comment on column dossiers.bulk_row.seen is 'Version of the dossier that the person saw.';
comment on column dossiers.bulk_row.error_values is 'Words of the refusal: message keys marked as such, else values; no names.';
create index ix_bulk_row_planned on dossiers.bulk_row (authority_id, run_id, n) where state = 'planned';
grant update on dossiers.bulk_row to ${approle};
