create schema procedures;
comment on schema procedures is 'Catalogue of administrative procedures.';
grant usage on schema procedures to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema procedures grant select, insert on tables to ${approle};
alter default privileges in schema procedures grant usage, select on sequences to ${approle};

create table procedures.procedure (
    id uuid constraint pk_procedure primary key,
    authority_id uuid not null,
    code text not null,
    constraint ux_procedure_code unique (authority_id, code)
);
comment on table procedures.procedure is 'An administrative procedure (Vietnamese: thủ tục hành chính, TTHC) of the catalogue.';

create table procedures.version (
    id uuid constraint pk_version primary key,
    procedure_id uuid not null constraint fk_version_procedure references procedures.procedure (id),
    valid daterange not null,
    name jsonb not null,
    field_code text not null,
    field_name jsonb not null,
    field_group text not null,
    level text not null constraint ck_version_level check (level in ('province', 'commune')),
    deciding_agency jsonb not null,
    channels text[] not null,
    online_level text not null constraint ck_version_online_level check (online_level in ('none', 'part', 'full', 'unknown')),
    boundary_free boolean,
    online_eligible boolean not null default false,
    limit_text text,
    fee_amount bigint,
    fee_note jsonb,
    steps_note jsonb,
    subjects jsonb,
    conditions jsonb,
    form_note jsonb,
    result jsonb,
    legal_bases text[] not null,
    decision_number text,
    decided_on date,
    confirmed boolean not null,
    source text,
    constraint ux_version_procedure unique (procedure_id, valid without overlaps)
);
comment on table procedures.version is 'What a procedure asks and promises from day to day (fields of NĐ 63/2010/NĐ-CP Điều 8 khoản 2); a dossier keeps the version of its reception.';
comment on column procedures.version.limit_text is 'Limit in the grammar of the legal clock, such as "5 working days"; null when not known.';
comment on column procedures.version.fee_amount is 'Whole đồng; null when the rule is not a number (see fee_note).';
grant update on procedures.version to ${approle};

create table procedures.component (
    id uuid constraint pk_component primary key,
    version_id uuid not null constraint fk_component_version references procedures.version (id),
    n integer not null,
    name jsonb not null,
    form text not null constraint ck_component_form check (form in ('original', 'copy', 'certified copy', 'eform')),
    copies integer not null,
    required_when jsonb,
    confirmed boolean not null,
    constraint ux_component_n unique (version_id, n)
);
comment on table procedures.component is 'A paper that a dossier holds (Vietnamese: thành phần hồ sơ).';
comment on column procedures.component.required_when is 'The case in which it is needed; null when always.';

create table procedures.route (
    id uuid constraint pk_route primary key,
    version_id uuid not null constraint fk_route_version references procedures.version (id),
    number integer not null,
    state text not null constraint ck_route_state check (state in ('draft', 'published', 'retired')),
    published_at timestamptz,
    sample boolean not null,
    source text,
    constraint ux_route_number unique (version_id, number)
);
comment on table procedures.route is 'Internal procedure (Vietnamese: quy trình nội bộ) of a version; published when every step is reachable and it ends. A dossier keeps the route of its reception.';
grant update on procedures.route to ${approle};

create table procedures.route_step (
    route_id uuid not null constraint fk_route_step_route references procedures.route (id),
    n integer not null,
    key text not null,
    name jsonb not null,
    role text not null,
    at_unit text not null constraint ck_route_step_at_unit check (at_unit in ('intake', 'deciding-desk', 'deciding-office')),
    half_hours integer not null constraint ck_route_step_half_hours check (half_hours >= 0),
    product jsonb,
    next_key text,
    constraint pk_route_step primary key (route_id, n),
    constraint ux_route_step_key unique (route_id, key)
);
comment on table procedures.route_step is 'One step: who (role in which unit), time budget, product, what follows; next_key null ends the route.';
comment on column procedures.route_step.half_hours is 'Time budget in half working hours (0.5 h); 16 = one working day.';
