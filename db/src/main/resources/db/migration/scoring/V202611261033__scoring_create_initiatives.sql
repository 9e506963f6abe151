-- Initiatives and good models: proposed, judged by a council, taken up by others.
create table scoring.initiative (
    id uuid constraint pk_initiative primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    council_unit_id uuid not null,
    code text not null,
    kind text not null constraint ck_initiative_kind check (kind in ('initiative', 'model')),
    title text not null,
    content text not null,
    benefit text not null,
    area text,
    since date,
    authors text not null,
    state text not null constraint ck_initiative_state check (state in ('draft', 'proposed', 'recognised', 'declined', 'withdrawn')),
    scope text,
    verdict text,
    decision text,
    decided_on date,
    document_id uuid,
    published boolean not null default false,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_initiative_code unique (authority_id, code)
);
comment on table scoring.initiative is 'A new way of working that a unit proposes (Vietnamese: sáng kiến, mô hình, cách làm hay).';
comment on column scoring.initiative.authors is 'Units or positions behind it; officials stand on the decision itself.';
comment on column scoring.initiative.scope is 'How far the council wants it to be taken up (Vietnamese: phạm vi nhân rộng).';
create index ix_initiative_unit on scoring.initiative (unit_id, state);
grant update on scoring.initiative to ${approle};

create table scoring.adoption (
    initiative_id uuid not null constraint fk_adoption_initiative references scoring.initiative (id),
    unit_id uuid not null,
    adopted_on date not null,
    outcome text not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    constraint pk_adoption primary key (initiative_id, unit_id)
);
comment on table scoring.adoption is 'Who took a model up, since when and with which outcome (Vietnamese: đơn vị áp dụng, nhân rộng).';
create index ix_adoption_unit on scoring.adoption (unit_id);
grant update on scoring.adoption to ${approle};
