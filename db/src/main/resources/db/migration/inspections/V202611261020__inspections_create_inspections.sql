-- A year's plan names whom an authority inspects; an inspection goes from plan to conclusion with its team and checklist.
create schema inspections;
comment on schema inspections is 'Inspection plans, inspections with checklists, findings and their remedies.';
grant usage on schema inspections to ${approle};
alter default privileges in schema inspections grant select, insert on tables to ${approle};

create table inspections.inspectable (
    id uuid constraint pk_inspectable primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    valid daterange not null,
    constraint ux_inspectable_unit unique (unit_id, valid without overlaps)
);
comment on table inspections.inspectable is 'Units that the plan may choose, from day to day (Vietnamese: đơn vị thuộc diện kiểm tra).';
create index ix_inspectable_authority on inspections.inspectable (authority_id);
grant update, delete on inspections.inspectable to ${approle};

create view pub.inspectable_unit with (security_invoker = true) as
    select authority_id, unit_id, lower(valid) as valid_from, upper(valid) as valid_to from inspections.inspectable;
comment on view pub.inspectable_unit is 'Units that an inspection plan may choose; valid_to is exclusive and null when open.';
grant select on pub.inspectable_unit to ${approle};

create table inspections.counter (
    authority_id uuid not null,
    kind text not null constraint ck_counter_kind check (kind in ('inspection', 'finding')),
    year integer not null,
    last integer not null,
    constraint pk_counter primary key (authority_id, kind, year)
);
comment on table inspections.counter is 'Last serial of an authority and year; its row lock makes codes unique and without gaps.';
grant update on inspections.counter to ${approle};

create table inspections.checklist (
    id uuid constraint pk_checklist primary key,
    authority_id uuid not null,
    unit_id uuid,
    name jsonb not null,
    items jsonb not null,
    sample boolean not null,
    retired boolean not null default false,
    created_at timestamptz not null,
    created_by uuid
);
comment on table inspections.checklist is 'Questions by area of reform (Vietnamese: bảng kiểm); a changed one is a new row, so that inspections keep theirs.';
comment on column inspections.checklist.unit_id is 'Body that keeps it; null for the sample that is shipped.';
comment on column inspections.checklist.sample is 'Shipped as an example to be edited, not as law.';
create index ix_checklist_authority on inspections.checklist (authority_id);
grant update on inspections.checklist to ${approle};

create table inspections.plan (
    id uuid constraint pk_plan primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    year integer not null,
    title text not null,
    least_percent integer not null constraint ck_plan_least_percent check (least_percent between 0 and 100),
    state text not null constraint ck_plan_state check (state in ('draft', 'issued')),
    version integer not null default 0,
    number text,
    issued_on date,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_plan_year unique (unit_id, year),
    constraint ck_plan_issued check (state = 'draft' or (number is not null and issued_on is not null))
);
comment on table inspections.plan is 'A body''s inspections of a year (Vietnamese: kế hoạch kiểm tra năm).';
comment on column inspections.plan.unit_id is 'The inspecting body.';
comment on column inspections.plan.least_percent is 'Share of units that the plan means to inspect at least; a number of the plan, not of a law.';
create index ix_plan_authority on inspections.plan (authority_id, year);
grant update on inspections.plan to ${approle};

create table inspections.inspection (
    id uuid constraint pk_inspection primary key,
    authority_id uuid not null,
    code text not null,
    year integer not null,
    plan_id uuid constraint fk_inspection_plan references inspections.plan (id),
    repeats_id uuid constraint fk_inspection_repeats references inspections.inspection (id),
    unit_id uuid not null,
    inspected_unit_id uuid not null,
    kind text not null constraint ck_inspection_kind check (kind in ('par', 'public-duty', 'discipline', 'procedure-control', 'specialised')),
    form text not null constraint ck_inspection_form check (form in ('scheduled', 'surprise', 'repeat')),
    month integer not null constraint ck_inspection_month check (month between 1 and 12),
    first_day date not null,
    last_day date not null,
    checklist_id uuid constraint fk_inspection_checklist references inspections.checklist (id),
    state text not null constraint ck_inspection_state check (state in ('planned', 'running', 'minuted', 'concluded', 'dropped')),
    version integer not null default 0,
    mode text constraint ck_inspection_mode check (mode in ('digital', 'paper')),
    decision text,
    started_on date,
    minuted_on date,
    minutes_at timestamptz,
    minutes_by uuid,
    minutes_document_id uuid,
    minutes_scanned boolean not null default false,
    agreed_at timestamptz,
    agreed_by uuid,
    opinion text,
    assessment text,
    demands text,
    number text,
    concluded_on date,
    signer text,
    signer_position text,
    conclusion_document_id uuid,
    conclusion_scanned boolean not null default false,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_inspection_code unique (authority_id, code),
    constraint ck_inspection_days check (last_day >= first_day),
    constraint ck_inspection_repeat check ((form = 'repeat') = (repeats_id is not null)),
    constraint ck_inspection_concluded check (state <> 'concluded' or (number is not null and concluded_on is not null and signer is not null))
);
comment on table inspections.inspection is 'One unit in one inspection (Vietnamese: cuộc kiểm tra).';
comment on column inspections.inspection.unit_id is 'The inspecting body.';
comment on column inspections.inspection.month is 'Month in which it is planned.';
comment on column inspections.inspection.first_day is 'First day of the work that is looked at (Vietnamese: thời kỳ kiểm tra).';
comment on column inspections.inspection.mode is 'digital: answers and papers go into the product on the spot; paper: typed in afterwards, which does not count as digital.';
comment on column inspections.inspection.minutes_scanned is 'The minutes were signed on paper and scanned.';
comment on column inspections.inspection.opinion is 'What the inspected unit says to the minutes.';
create index ix_inspection_plan on inspections.inspection (plan_id);
create index ix_inspection_repeats on inspections.inspection (repeats_id);
create index ix_inspection_checklist on inspections.inspection (checklist_id);
create index ix_inspection_unit on inspections.inspection (unit_id, year);
create index ix_inspection_inspected on inspections.inspection (inspected_unit_id, year);
grant update on inspections.inspection to ${approle};

create table inspections.member (
    inspection_id uuid not null constraint fk_member_inspection references inspections.inspection (id),
    account_id uuid not null,
    position text not null constraint ck_member_position check (position in ('head', 'deputy', 'secretary', 'member')),
    constraint pk_member primary key (inspection_id, account_id)
);
comment on table inspections.member is 'The team (Vietnamese: đoàn kiểm tra).';
create index ix_member_account on inspections.member (account_id);
grant update, delete on inspections.member to ${approle};

create table inspections.item (
    inspection_id uuid not null constraint fk_item_inspection references inspections.inspection (id),
    n integer not null,
    area text not null,
    question jsonb not null,
    indicator_id text,
    answer text constraint ck_item_answer check (answer in ('met', 'partly', 'missed', 'none')),
    note text,
    revision integer not null default 0,
    answered_at timestamptz,
    answered_by uuid,
    figure_top numeric,
    figure_bottom numeric,
    figure_value numeric,
    constraint pk_item primary key (inspection_id, n)
);
comment on table inspections.item is 'A question of an inspection with its answer (Vietnamese: nội dung của bảng kiểm).';
comment on column inspections.item.revision is 'Counts answers; one that saw an older revision is refused.';
comment on column inspections.item.figure_value is 'What the unit''s indicator said when the minutes were signed; top and bottom are its two sides.';
grant update on inspections.item to ${approle};

create table inspections.evidence (
    id uuid constraint pk_evidence primary key,
    inspection_id uuid not null constraint fk_evidence_inspection references inspections.inspection (id),
    n integer,
    title text not null,
    document_id uuid not null,
    added_at timestamptz not null,
    added_by uuid not null
);
comment on table inspections.evidence is 'Papers that the team took (Vietnamese: tài liệu, minh chứng thu thập).';
comment on column inspections.evidence.n is 'Question that it belongs to; null for none.';
create index ix_evidence_inspection on inspections.evidence (inspection_id);

create table inspections.note (
    id uuid constraint pk_note primary key,
    owner_id uuid not null,
    content text not null,
    document_id uuid
);
comment on table inspections.note is 'Words and file beside an event of an inspection or finding, which itself holds this id only (Vietnamese: nội dung ghi kèm).';
create index ix_note_owner on inspections.note (owner_id);
