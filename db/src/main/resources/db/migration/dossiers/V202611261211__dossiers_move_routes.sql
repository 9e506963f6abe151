-- Running dossiers may be moved to a newer route of their procedure's version: planned as a dry run with a row per dossier,
-- then carried out row by row in the background, so that a stopped node loses nothing.
create table dossiers.route_move (
    authority_id uuid not null,
    id uuid not null,
    procedure_code text not null,
    to_route_id uuid not null,
    mapping jsonb not null,
    state text not null constraint ck_route_move_state check (state in ('planned', 'running', 'done', 'cancelled', 'stopped')),
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid not null,
    started_at timestamptz,
    finished_at timestamptz,
    constraint pk_route_move primary key (authority_id, id)
);
comment on table dossiers.route_move is 'A move of running dossiers to a newer route (Vietnamese: chuyển hồ sơ đang giải quyết sang quy trình mới).';
comment on column dossiers.route_move.mapping is 'Steps that the new route does not have, to the key of the step that takes their place.';
comment on column dossiers.route_move.state is 'Stopped: who started it lost the right before it was done.';
create index ix_route_move_running on dossiers.route_move (created_at) where state = 'running';
grant update on dossiers.route_move to ${approle};

create table dossiers.route_move_row (
    authority_id uuid not null,
    move_id uuid not null,
    dossier_id uuid not null,
    from_route_id uuid not null,
    from_step text not null,
    to_step text,
    fit text not null constraint ck_route_move_row_fit check (fit in ('same', 'changed', 'missing')),
    state text not null constraint ck_route_move_row_state check (state in ('planned', 'moved', 'left', 'failed')),
    error_code text,
    done_at timestamptz,
    constraint pk_route_move_row primary key (authority_id, move_id, dossier_id),
    constraint fk_route_move_row_move foreign key (authority_id, move_id) references dossiers.route_move (authority_id, id)
);
comment on table dossiers.route_move_row is 'What a move does to one dossier: how its present step fits the new route, and what became of it. No person is named.';
comment on column dossiers.route_move_row.fit is 'Same: goes on in its step. Changed: another role, place or step takes over. Missing: no step takes its place, it stays on its route.';
create index ix_route_move_row_planned on dossiers.route_move_row (authority_id, move_id) where state = 'planned';
create index ix_route_move_row_dossier on dossiers.route_move_row (authority_id, dossier_id);
grant update on dossiers.route_move_row to ${approle};
