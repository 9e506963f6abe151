create schema programme;
comment on schema programme is 'Reform plans and their targets.';
grant usage on schema programme to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema programme grant select, insert on tables to ${approle};
alter default privileges in schema programme grant usage, select on sequences to ${approle};

create table programme.plan (
    id uuid constraint pk_plan primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    number text,
    title jsonb not null,
    issued_on date,
    period daterange not null
);
comment on table programme.plan is 'A reform plan of a unit (Vietnamese: kế hoạch cải cách hành chính).';

create table programme.target (
    id uuid constraint pk_target primary key,
    plan_id uuid not null constraint fk_target_plan references programme.plan (id),
    n integer not null,
    area text not null,
    statement jsonb not null,
    indicator_id text not null,
    filter text,
    comparator text not null constraint ck_target_comparator check (comparator in ('>=', '>', '=', '<=', '<')),
    value numeric not null,
    level text,
    horizon daterange not null,
    constraint ux_target_n unique (plan_id, n)
);
comment on table programme.target is 'A measurable target (Vietnamese: chỉ tiêu) with the indicator that proves it.';
comment on column programme.target.filter is 'Predicate in the indicator language that narrows the population, such as unit_level = commune.';
