create schema organisation;
comment on schema organisation is 'Units in time.';
grant usage on schema organisation to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema organisation grant select, insert on tables to ${approle};
alter default privileges in schema organisation grant usage, select on sequences to ${approle};

create table organisation.unit (
    id uuid constraint pk_unit primary key,
    authority_id uuid not null,
    created_at timestamptz not null
);
comment on table organisation.unit is 'Identity of an agency or part of one (Vietnamese: cơ quan, đơn vị); all that changes stands in unit_version.';
comment on column organisation.unit.authority_id is 'The top authority (province) whose tree the unit belongs to; its own id for the top unit.';
create index ix_unit_authority_id on organisation.unit (authority_id);

create table organisation.decision (
    id uuid constraint pk_decision primary key,
    authority_id uuid not null,
    number text not null,
    title jsonb not null,
    issued_on date not null,
    effective_on date not null
);
comment on table organisation.decision is 'Dated decision that creates, renames, merges, splits or closes units.';

create table organisation.unit_version (
    unit_id uuid not null constraint fk_unit_version_unit references organisation.unit (id),
    valid daterange not null,
    parent_id uuid constraint fk_unit_version_parent references organisation.unit (id),
    code text not null,
    name jsonb not null,
    kind text not null constraint ck_unit_version_kind
        check (kind in ('agency', 'people-committee', 'public-service-unit', 'one-stop', 'department', 'party-or-mass-body')),
    level text not null constraint ck_unit_version_level check (level in ('province', 'district', 'commune')),
    decision_id uuid constraint fk_unit_version_decision references organisation.decision (id),
    constraint pk_unit_version primary key (unit_id, valid without overlaps)
);
comment on table organisation.unit_version is 'What a unit was called, where it stood and of what kind it was, from day to day.';
comment on column organisation.unit_version.code is 'Agency code of QĐ 20/2020/QĐ-TTg, dotted groups; a department carries the code of its agency.';
comment on column organisation.unit_version.name is 'LocalizedText: {"vi": ..., "en": ...?}.';
create index ix_unit_version_parent_id on organisation.unit_version (parent_id);
create index ix_unit_version_decision_id on organisation.unit_version (decision_id);
create index ix_unit_version_code on organisation.unit_version (code);
grant update on organisation.unit_version to ${approle};

create table organisation.succession (
    predecessor_id uuid not null constraint fk_succession_predecessor references organisation.unit (id),
    successor_id uuid not null constraint fk_succession_successor references organisation.unit (id),
    decision_id uuid not null constraint fk_succession_decision references organisation.decision (id),
    effective_on date not null,
    kind text not null constraint ck_succession_kind check (kind in ('merger', 'split', 'rename', 'level-change')),
    main boolean not null,
    constraint pk_succession primary key (predecessor_id, successor_id)
);
comment on table organisation.succession is 'Which unit carries on for which, from when, by which decision.';
comment on column organisation.succession.main is 'The successor to which old figures are restated; one per predecessor.';
create unique index ux_succession_main on organisation.succession (predecessor_id) where main;
create index ix_succession_successor_id on organisation.succession (successor_id);
create index ix_succession_decision_id on organisation.succession (decision_id);

create table organisation.closure (
    ancestor_id uuid not null,
    descendant_id uuid not null,
    depth integer not null,
    valid daterange not null,
    constraint pk_closure primary key (ancestor_id, descendant_id, valid without overlaps)
);
comment on table organisation.closure is 'Who stood under whom, from day to day (each unit under itself at depth 0); derived from unit_version, rebuilt with each change of the tree.';
create index ix_closure_descendant_id on organisation.closure (descendant_id);
grant update, delete on organisation.closure to ${approle};

create view pub.unit_closure with (security_invoker = true) as
    select ancestor_id, descendant_id, depth, lower(valid) as valid_from, upper(valid) as valid_to from organisation.closure;
comment on view pub.unit_closure is 'Who stood under whom; valid_to is exclusive and null when open.';

create view pub.unit_version with (security_invoker = true) as
    select v.unit_id, u.authority_id, v.parent_id, v.code, v.name, v.kind, v.level, lower(v.valid) as valid_from, upper(v.valid) as valid_to
    from organisation.unit_version v join organisation.unit u on u.id = v.unit_id;
comment on view pub.unit_version is 'Units in time; valid_to is exclusive and null when open.';

create view pub.unit_successor with (security_invoker = true) as
    with recursive chain as (
        select id as unit_id, id as current_id from organisation.unit
        union all
        select c.unit_id, s.successor_id from chain c join organisation.succession s on s.predecessor_id = c.current_id and s.main
    )
    select c.unit_id, c.current_id from chain c
    where not exists (select from organisation.succession s where s.predecessor_id = c.current_id and s.main);
comment on view pub.unit_successor is 'Each unit and the unit that carries on for it at the end of all recorded successions (itself when there is none).';
grant select on pub.unit_closure, pub.unit_version, pub.unit_successor to ${approle};
