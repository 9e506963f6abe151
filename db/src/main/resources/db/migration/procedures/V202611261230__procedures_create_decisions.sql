-- The catalogue changes by a signed decision alone: who prepared it, what it announces and until when it was due are rows.
create table procedures.decision (
    id uuid constraint pk_decision primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    title text not null,
    basis text not null,
    effective_on date not null,
    state text not null constraint ck_decision_state check (state in ('draft', 'submitted', 'signed', 'dropped')),
    version integer not null default 0,
    number text,
    signed_on date,
    signer text,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_decision_number unique (authority_id, number, signed_on),
    constraint ck_decision_signed check ((state = 'signed') = (number is not null and signed_on is not null and signer is not null))
);
comment on table procedures.decision is 'A decision that announces procedures (Vietnamese: quyết định công bố thủ tục hành chính), from draft to signature.';
comment on column procedures.decision.unit_id is 'Unit that prepares it and answers for its due days.';
comment on column procedures.decision.basis is 'Legal act that changes the procedures.';
comment on column procedures.decision.effective_on is 'First day of what it announces.';
comment on column procedures.decision.signer is 'Office and name as they stand under the decision, which is public.';
create index ix_decision_authority on procedures.decision (authority_id, state);
grant update on procedures.decision to ${approle};

create table procedures.decision_item (
    id uuid constraint pk_decision_item primary key,
    decision_id uuid not null constraint fk_decision_item_decision references procedures.decision (id),
    code text not null,
    kind text not null constraint ck_decision_item_kind check (kind in ('new', 'amended', 'abolished')),
    content jsonb,
    base_version_id uuid constraint fk_decision_item_base references procedures.version (id),
    version_id uuid constraint fk_decision_item_version references procedures.version (id),
    replaced_by text[] not null default '{}',
    proposal_id uuid,
    content_missing integer not null,
    flow_required boolean not null,
    announce_due_on date not null,
    publish_due_on date not null,
    flow_due_on date not null,
    announced_on date,
    national_on date,
    portal_on date,
    posted_on date,
    internal_flow_on date,
    e_flow_on date,
    constraint ux_decision_item_code unique (decision_id, code),
    constraint ck_decision_item_content check ((kind = 'abolished') = (content is null))
);
comment on table procedures.decision_item is 'What a decision says of one procedure, and the duty that follows: announce, publish, adapt the route, each with its last day and the day on which it was done.';
comment on column procedures.decision_item.content is 'The whole new content of the procedure; null where it is abolished.';
comment on column procedures.decision_item.base_version_id is 'Version on which the draft was built; a newer one is a conflict.';
comment on column procedures.decision_item.version_id is 'Version that the signature made.';
comment on column procedures.decision_item.replaced_by is 'Codes of what takes the place of an abolished procedure.';
comment on column procedures.decision_item.national_on is 'Day of publication in the national database; portal_on: the portal; posted_on: the notice boards.';
create index ix_decision_item_code on procedures.decision_item (code);
grant update, delete on procedures.decision_item to ${approle};
