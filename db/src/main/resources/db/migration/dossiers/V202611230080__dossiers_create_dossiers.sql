create schema dossiers;
comment on schema dossiers is 'One-stop dossiers.';
grant usage on schema dossiers to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema dossiers grant select, insert on tables to ${approle};
alter default privileges in schema dossiers grant usage, select on sequences to ${approle};

create table dossiers.rule (
    name text not null,
    valid daterange not null,
    value integer not null,
    legal_basis text not null,
    constraint pk_rule primary key (name, valid without overlaps)
);
comment on table dossiers.rule is 'Counts that the law sets, as dated rows (supplements per dossier, days before the appointment at which an apology is due).';
insert into dossiers.rule (name, valid, value, legal_basis) values
    ('max-supplements', '[2025-07-01,)', 1, 'NĐ 118/2025/NĐ-CP Điều 11'),
    ('max-supplements', '(,2025-07-01)', 1, 'cấu hình mặc định'),
    ('max-extensions', '(,)', 1, 'cấu hình mặc định');

create table dossiers.code_counter (
    agency_code text not null,
    day date not null,
    last_serial integer not null,
    constraint pk_code_counter primary key (agency_code, day)
);
comment on table dossiers.code_counter is 'Last serial of a receiving agency and day; its row lock makes codes unique and without gaps.';
grant update on dossiers.code_counter to ${approle};

create table dossiers.dossier (
    authority_id uuid not null,
    id uuid not null,
    code text,
    status text not null,
    wait_reason text,
    version integer not null default 0,
    procedure_version_id uuid not null,
    procedure_code text not null,
    route_id uuid not null,
    applicant_id uuid not null,
    applicant_kind text not null,
    channel text not null constraint ck_dossier_channel check (channel in ('counter', 'online', 'postal')),
    intake_unit_id uuid not null,
    support_unit_id uuid,
    deciding_unit_id uuid not null,
    created_at timestamptz not null,
    created_by uuid,
    received_at timestamptz,
    received_by uuid,
    limit_text text not null,
    due_at timestamptz,
    appointment_at timestamptz,
    provisional boolean not null default false,
    paused_since timestamptz,
    step_key text,
    step_unit_id uuid,
    step_role text,
    holder_id uuid,
    step_since timestamptz,
    supplement_rounds integer not null default 0,
    pauses integer not null default 0,
    extensions integer not null default 0,
    steps_done integer not null default 0,
    transfers integer not null default 0,
    fee_amount bigint not null default 0,
    fee_paid_at timestamptz,
    apology_at timestamptz,
    outcome text,
    finished_at timestamptz,
    timeliness text,
    working_minutes bigint,
    returned_at timestamptz,
    constraint pk_dossier primary key (authority_id, id)
);
comment on table dossiers.dossier is 'One application for an administrative procedure (Vietnamese: hồ sơ thủ tục hành chính). Its history is the audit stream of kind dossier.';
comment on column dossiers.dossier.code is 'Given in the transaction of reception; null for drafts and applications refused at the desk.';
comment on column dossiers.dossier.due_at is 'Limit and lawful pauses; null while the clock stands. Never moved by a new appointment.';
comment on column dossiers.dossier.appointment_at is 'Newest date told to the applicant.';
comment on column dossiers.dossier.holder_id is 'Account that claimed the current step; null while nobody has.';
comment on column dossiers.dossier.fee_amount is 'Whole đồng.';
create index ix_dossier_step on dossiers.dossier (step_unit_id, due_at) where finished_at is null;
create index ix_dossier_holder on dossiers.dossier (holder_id, due_at) where finished_at is null;
create index ix_dossier_intake on dossiers.dossier (intake_unit_id, received_at desc);
create index ix_dossier_deciding on dossiers.dossier (deciding_unit_id, received_at desc);
create index ix_dossier_ready on dossiers.dossier (intake_unit_id, finished_at) where returned_at is null and finished_at is not null;
create index ix_dossier_promised on dossiers.dossier (appointment_at) where finished_at is null and apology_at is null;
create index ix_dossier_applicant on dossiers.dossier (authority_id, applicant_id, received_at desc);
grant update on dossiers.dossier to ${approle};

create table dossiers.dossier_code (
    code text constraint pk_dossier_code primary key,
    authority_id uuid not null,
    dossier_id uuid not null
);
comment on table dossiers.dossier_code is 'Unique codes in a small table of their own, so that the dossier table can be distributed.';
create index ix_dossier_code_dossier on dossiers.dossier_code (authority_id, dossier_id);

create table dossiers.pause (
    authority_id uuid not null,
    dossier_id uuid not null,
    n integer not null,
    reason text not null constraint ck_pause_reason check (reason in ('supplement', 'fee', 'other-agency')),
    started_at timestamptz not null,
    ended_at timestamptz,
    constraint pk_pause primary key (authority_id, dossier_id, n),
    constraint fk_pause_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.pause is 'Time in which the legal clock stands [started_at, ended_at).';
grant update (ended_at) on dossiers.pause to ${approle};

create table dossiers.extension (
    authority_id uuid not null,
    dossier_id uuid not null,
    n integer not null,
    limit_text text not null,
    decided_at timestamptz not null,
    appointment_at timestamptz not null,
    constraint pk_extension primary key (authority_id, dossier_id, n),
    constraint fk_extension_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.extension is 'A later appointment with an apology; it moves the appointment, never the due instant.';

create table dossiers.step_log (
    authority_id uuid not null,
    dossier_id uuid not null,
    n integer not null,
    step_key text not null,
    unit_id uuid not null,
    role text not null,
    holder_id uuid,
    budget_minutes integer not null,
    entered_at timestamptz not null,
    left_at timestamptz,
    used_minutes bigint,
    constraint pk_step_log primary key (authority_id, dossier_id, n),
    constraint fk_step_log_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.step_log is 'Each stay in a step: who held it, how long, against which budget (control slip, form 06 of TT 03/2025/TT-VPCP).';
comment on column dossiers.step_log.used_minutes is 'Working minutes without pauses; null while it runs.';
grant update (holder_id, left_at, used_minutes) on dossiers.step_log to ${approle};

create table dossiers.component (
    authority_id uuid not null,
    dossier_id uuid not null,
    n integer not null,
    component_id uuid,
    name jsonb not null,
    form text not null,
    copies integer not null,
    present boolean not null,
    document_id uuid,
    constraint pk_component primary key (authority_id, dossier_id, n),
    constraint fk_component_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.component is 'A paper that the applicant gave, or did not give, with its form and number of copies.';
grant update (form, copies, present, document_id) on dossiers.component to ${approle};

create table dossiers.paper_counter (
    unit_id uuid not null,
    kind text not null,
    year integer not null,
    last_number integer not null,
    constraint pk_paper_counter primary key (unit_id, kind, year)
);
comment on table dossiers.paper_counter is 'Last number of a kind of paper at a unit in a year.';
grant update on dossiers.paper_counter to ${approle};

create table dossiers.paper (
    authority_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    kind text not null constraint ck_paper_kind check (kind in ('receipt', 'supplement', 'refusal', 'apology')),
    number integer not null,
    unit_id uuid not null,
    issued_at timestamptz not null,
    issued_by uuid,
    reason text,
    items text[],
    document_id uuid,
    constraint pk_paper primary key (authority_id, id),
    constraint fk_paper_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.paper is 'A paper handed to the applicant (forms 01 to 04 of TT 03/2025/TT-VPCP); printed once, then kept as a document.';
create index ix_paper_dossier on dossiers.paper (authority_id, dossier_id);
grant update (document_id) on dossiers.paper to ${approle};

create table dossiers.competence (
    agency_id uuid not null,
    field_code text not null,
    unit_id uuid not null,
    valid daterange not null,
    constraint pk_competence primary key (agency_id, field_code, valid without overlaps)
);
comment on table dossiers.competence is 'Which part of an agency handles a field of administration (Vietnamese: phân công lĩnh vực); where no row is, the agency itself does.';
grant update on dossiers.competence to ${approle};

create table dossiers.note (
    authority_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    text text not null,
    written_at timestamptz not null,
    written_by uuid,
    constraint pk_note primary key (authority_id, id),
    constraint fk_note_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.note is 'Free text beside an event (why it was sent back, withdrawn, stopped); the event holds its id, because free text may name persons.';
create index ix_note_dossier on dossiers.note (authority_id, dossier_id);
