-- Where applications are received: centres, branches and points in time, their counters, and who sits there when.
create schema centres;
comment on schema centres is 'One-stop centres, their counters and queues.';
grant usage on schema centres to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema centres grant select, insert on tables to ${approle};

create table centres.point (
    id uuid constraint pk_point primary key,
    authority_id uuid not null,
    version integer not null default 0,
    created_at timestamptz not null
);
comment on table centres.point is 'Identity of a place that receives applications (Vietnamese: trung tâm, chi nhánh, điểm tiếp nhận); all that changes stands in point_version.';
create index ix_point_authority_id on centres.point (authority_id);
grant update (version) on centres.point to ${approle};

create table centres.point_version (
    point_id uuid not null constraint fk_point_version_point references centres.point (id),
    valid daterange not null,
    unit_id uuid not null,
    parent_id uuid constraint fk_point_version_parent references centres.point (id),
    kind text not null constraint ck_point_version_kind
        check (kind in ('province-centre', 'commune-centre', 'branch', 'reception-point')),
    one_tier boolean not null default false,
    name jsonb not null,
    address text not null,
    takes text not null constraint ck_point_version_takes check (takes in ('all', 'fields', 'procedures')),
    takes_codes text[] not null default '{}',
    constraint pk_point_version primary key (point_id, valid without overlaps),
    constraint ck_point_version_takes_codes check (takes = 'all' or cardinality(takes_codes) > 0),
    constraint ck_point_version_parent_id check ((parent_id is null) = (kind in ('province-centre', 'commune-centre')))
);
comment on table centres.point_version is 'What a receiving place was from day to day: its unit, the centre to which it belongs, what it takes.';
comment on column centres.point_version.unit_id is 'One-stop unit whose clerks work there: the dossier''s receiving unit.';
comment on column centres.point_version.one_tier is 'A province centre whose branches take the place of commune centres (Vietnamese: mô hình một cấp).';
comment on column centres.point_version.takes_codes is 'Codes of fields or procedures, as takes says.';
create index ix_point_version_unit_id on centres.point_version (unit_id);
create index ix_point_version_parent_id on centres.point_version (parent_id);
grant update on centres.point_version to ${approle};

create table centres.counter (
    id uuid constraint pk_counter primary key,
    point_id uuid not null constraint fk_counter_point references centres.point (id),
    number integer not null constraint ck_counter_number check (number between 1 and 99),
    fields text[] not null default '{}',
    valid daterange not null,
    constraint ux_counter_number unique (point_id, number, valid without overlaps)
);
comment on table centres.counter is 'A counter of a point (Vietnamese: quầy).';
comment on column centres.counter.fields is 'Fields of administration that it serves; empty for all.';
grant update on centres.counter to ${approle};

create table centres.shift (
    id uuid constraint pk_shift primary key,
    counter_id uuid not null constraint fk_shift_counter references centres.counter (id),
    account_id uuid not null,
    day date not null,
    opens time not null,
    closes time not null,
    constraint ck_shift_order check (opens < closes)
);
comment on table centres.shift is 'Who is to sit at a counter when (Vietnamese: ca trực).';
create index ix_shift_counter_id on centres.shift (counter_id, day);
create index ix_shift_account_id on centres.shift (account_id, day);
grant delete on centres.shift to ${approle};

create table centres.sitting (
    id uuid constraint pk_sitting primary key,
    point_id uuid not null constraint fk_sitting_point references centres.point (id),
    counter_id uuid not null constraint fk_sitting_counter references centres.counter (id),
    account_id uuid not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    constraint ck_sitting_order check (closed_at is null or closed_at >= opened_at)
);
comment on table centres.sitting is 'Who really sat at a counter from when until when (Vietnamese: phiên làm việc tại quầy).';
create unique index ux_sitting_counter_id on centres.sitting (counter_id) where closed_at is null;
create unique index ux_sitting_account_id on centres.sitting (account_id) where closed_at is null;
create index ix_sitting_point_id on centres.sitting (point_id, opened_at);
grant update (closed_at) on centres.sitting to ${approle};
