create schema facts;
comment on schema facts is 'Facts with versions, deltas and cells.';
grant usage on schema facts to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema facts grant select, insert on tables to ${approle};
alter default privileges in schema facts grant usage, select on sequences to ${approle};

create table facts.dossier_version (
    authority_id uuid not null,
    dossier_id uuid not null,
    recorded_from timestamptz not null,
    recorded_to timestamptz,
    event_id uuid not null,
    unit_id uuid not null,
    intake_unit_id uuid not null,
    procedure_code text not null,
    field_code text not null,
    field_group text not null,
    channel text not null,
    applicant_kind text not null,
    online_level text not null,
    boundary_free boolean not null,
    foreign_intake boolean not null,
    received_on date not null,
    due_at timestamptz,
    due_on date,
    promised_at timestamptz,
    finished_at timestamptz,
    finished_on date,
    ended_at timestamptz,
    ended_on date,
    returned_at timestamptz,
    paused_since timestamptz,
    outcome text not null,
    timeliness text not null,
    working_minutes bigint not null,
    working_days integer not null,
    supplement_rounds integer not null,
    supplement_limit integer not null,
    apology_on date,
    steps_total integer not null,
    transfers_total integer not null,
    fee_due boolean not null,
    constraint pk_dossier_version primary key (authority_id, dossier_id, recorded_from)
);
comment on table facts.dossier_version is 'The fact of a dossier (../domain/facts.md: dossier) as the records said from recorded_from until recorded_to; null = now.';
comment on column facts.dossier_version.unit_id is 'The unit that decides; the default unit of a figure.';
comment on column facts.dossier_version.working_minutes is 'Working minutes from reception to finish without pauses; 0 while it runs.';
create unique index ux_dossier_version_event on facts.dossier_version (authority_id, event_id);
create unique index ux_dossier_version_current on facts.dossier_version (authority_id, dossier_id) where recorded_to is null;
create index ix_dossier_version_received on facts.dossier_version (unit_id, received_on) where recorded_to is null;
create index ix_dossier_version_finished on facts.dossier_version (unit_id, finished_on) where recorded_to is null and finished_on is not null;
create index ix_dossier_version_open on facts.dossier_version (unit_id, due_at) where recorded_to is null and ended_at is null;
grant update (recorded_to) on facts.dossier_version to ${approle};

create table facts.dossier_delta (
    xid xid8 not null default pg_current_xact_id(),
    event_id uuid not null,
    n integer not null,
    authority_id uuid not null,
    unit_id uuid not null,
    day date not null,
    procedure_code text not null,
    channel text not null,
    day_bin integer,
    received integer not null default 0,
    resolved integer not null default 0,
    on_time integer not null default 0,
    early integer not null default 0,
    stopped integer not null default 0,
    working_minutes bigint not null default 0,
    supplemented integer not null default 0,
    resolved_online integer not null default 0,
    constraint pk_dossier_delta primary key (event_id, n)
);
comment on table facts.dossier_delta is 'After minus before image of a fact, by day; never updated, so nothing contends. The key makes a redelivery harmless.';
comment on column facts.dossier_delta.xid is 'Transaction that wrote it: the compactor folds what lies under its watermark, queries add the rest.';
comment on column facts.dossier_delta.day_bin is 'Working days of a finished dossier (histogram); null where none finished.';
create index ix_dossier_delta_xid on facts.dossier_delta (xid);

create table facts.watermark (
    name text constraint pk_watermark primary key,
    folded_below xid8 not null default '0'
);
comment on table facts.watermark is 'Deltas of transactions below it are in the cells.';
grant update on facts.watermark to ${approle};
insert into facts.watermark (name) values ('dossier');

create table facts.dossier_day (
    authority_id uuid not null,
    unit_id uuid not null,
    day date not null,
    channel text not null,
    received integer not null,
    resolved integer not null,
    on_time integer not null,
    early integer not null,
    stopped integer not null,
    working_minutes bigint not null,
    supplemented integer not null,
    resolved_online integer not null,
    constraint pk_dossier_day primary key (authority_id, unit_id, day, channel)
);
comment on table facts.dossier_day is 'Cells day x leaf unit x channel.';
create table facts.dossier_month (
    authority_id uuid not null,
    unit_id uuid not null,
    month date not null,
    procedure_code text not null,
    received integer not null,
    resolved integer not null,
    on_time integer not null,
    early integer not null,
    stopped integer not null,
    working_minutes bigint not null,
    supplemented integer not null,
    resolved_online integer not null,
    constraint pk_dossier_month primary key (authority_id, unit_id, month, procedure_code)
);
comment on table facts.dossier_month is 'Cells month x leaf unit x procedure; month is its first day.';
create table facts.dossier_bin (
    authority_id uuid not null,
    unit_id uuid not null,
    month date not null,
    day_bin integer not null,
    resolved integer not null,
    constraint pk_dossier_bin primary key (authority_id, unit_id, month, day_bin)
);
comment on table facts.dossier_bin is 'Histogram month x leaf unit x working days, for the exact median.';
grant update, delete on facts.dossier_day, facts.dossier_month, facts.dossier_bin to ${approle};
