-- Steps that have a choice keep which exit was taken; other agencies are asked beside a step, each with its own due instant.
alter table dossiers.step_log add column exit_key text;
comment on column dossiers.step_log.exit_key is 'Exit of the route by which the step was left; null where it was sent back, ended or had no choice.';
grant update (exit_key) on dossiers.step_log to ${approle};

alter table dossiers.dossier
    add column opinions integer not null default 0,
    add column opinions_open integer not null default 0;
comment on column dossiers.dossier.opinions is 'How many opinions were asked; 0 spares a read of them.';
comment on column dossiers.dossier.opinions_open is 'Of these, how many may still be answered.';

create table dossiers.opinion (
    authority_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    n integer not null,
    step_key text not null,
    route_key text,
    agency jsonb not null,
    unit_id uuid not null,
    role text not null,
    question text,
    required boolean not null,
    state text not null constraint ck_opinion_state
        check (state in ('open', 'answered', 'withdrawn', 'passed-over', 'lapsed')),
    version integer not null default 0,
    asked_at timestamptz not null,
    asked_by uuid,
    due_at timestamptz not null,
    passed_over_at timestamptz,
    answered_at timestamptz,
    answered_by uuid,
    verdict text constraint ck_opinion_verdict check (verdict in ('agree', 'agree-if', 'disagree')),
    answer text,
    document_id uuid,
    constraint pk_opinion primary key (authority_id, id),
    constraint ux_opinion_n unique (authority_id, dossier_id, n),
    constraint fk_opinion_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.opinion is 'An opinion asked of another agency on a dossier (Vietnamese: lấy ý kiến), by the route when a step begins or by who works on it; the legal clock runs on.';
comment on column dossiers.opinion.route_key is 'Which opinion of the route''s step it is; null when it was asked on demand.';
comment on column dossiers.opinion.required is 'Whether the step waits for it; once overdue it may be passed over with a reason.';
create index ix_opinion_open on dossiers.opinion (unit_id, due_at) where state in ('open', 'passed-over');
create index ix_opinion_unit on dossiers.opinion (authority_id, unit_id, asked_at desc);
grant update on dossiers.opinion to ${approle};
