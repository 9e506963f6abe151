-- A merger is prepared, looked at as a dry run and confirmed by a second person; undoing it has to know which versions it ended.
alter table organisation.unit_version add column end_decision_id uuid
    constraint fk_unit_version_end_decision references organisation.decision (id);
comment on column organisation.unit_version.end_decision_id is 'Decision by which the version ended; undone with it.';
create index ix_unit_version_end_decision_id on organisation.unit_version (end_decision_id);

alter table organisation.succession drop constraint ck_succession_kind;
alter table organisation.succession add constraint ck_succession_kind
    check (kind in ('merger', 'split', 'rename', 'level-change', 'dissolution'));

create table organisation.reorganisation (
    id uuid constraint pk_reorganisation primary key,
    authority_id uuid not null,
    number text not null,
    title jsonb not null,
    signer text not null,
    issued_on date not null,
    effective_on date not null,
    status text not null constraint ck_reorganisation_status
        check (status in ('draft', 'discarded', 'confirmed', 'undone', 'effective')),
    version integer not null default 1,
    allocations jsonb not null,
    drafted_by uuid not null,
    drafted_at timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    decision_id uuid constraint fk_reorganisation_decision references organisation.decision (id),
    effective_at timestamptz,
    constraint ck_reorganisation_two_people check (confirmed_by is null or confirmed_by <> drafted_by)
);
comment on table organisation.reorganisation is 'A decision on units from its draft to its day (Vietnamese: phương án sắp xếp đơn vị): one person prepares it, another confirms it.';
comment on column organisation.reorganisation.signer is 'Body or position that signed the decision; no name of a person.';
comment on column organisation.reorganisation.allocations is 'Which cases go to which part of a split: code of a case or of a procedure -> agency code; all others go to the first part.';
comment on column organisation.reorganisation.effective_at is 'When open cases, staff and competences were moved, on the day itself or after it.';
create index ix_reorganisation_authority_id on organisation.reorganisation (authority_id, effective_on);
create index ix_reorganisation_decision_id on organisation.reorganisation (decision_id);
grant update on organisation.reorganisation to ${approle};

create table organisation.operation (
    reorganisation_id uuid not null constraint fk_operation_reorganisation references organisation.reorganisation (id),
    n integer not null,
    kind text not null constraint ck_operation_kind
        check (kind in ('merger', 'split', 'rename', 'level-change', 'dissolution')),
    sources uuid[] not null,
    targets jsonb not null,
    constraint pk_operation primary key (reorganisation_id, n)
);
comment on table organisation.operation is 'One thing that a decision does to units (Vietnamese: nội dung sắp xếp).';
comment on column organisation.operation.targets is 'Units after it, the main one first: id, whether it is new, code, name, level.';
grant delete on organisation.operation to ${approle};

create table organisation.moved (
    reorganisation_id uuid not null constraint fk_moved_reorganisation references organisation.reorganisation (id),
    kind text not null,
    unit_id uuid not null,
    successor_id uuid,
    cases integer not null,
    constraint pk_moved primary key (reorganisation_id, kind, unit_id)
);
comment on table organisation.moved is 'How many things of a kind a decision moved from a unit, on its day (Vietnamese: kết quả chuyển giao).';
comment on column organisation.moved.successor_id is 'Unit that has most of them now; null where nothing carries on.';
