create schema identity;
comment on schema identity is 'Accounts, assignments and the personal-data store.';
grant usage on schema identity to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema identity grant select, insert on tables to ${approle};
alter default privileges in schema identity grant usage, select on sequences to ${approle};

create table identity.account (
    id uuid constraint pk_account primary key,
    authority_id uuid,
    login text not null constraint ux_account_login unique,
    display_name text not null,
    password_hash text,
    failed_logins integer not null default 0,
    locked_until timestamptz,
    active boolean not null default true,
    created_at timestamptz not null
);
comment on table identity.account is 'An official who may log in (Vietnamese: tài khoản). What they may do stands in their assignments.';
grant update on identity.account to ${approle};

create table identity.assignment (
    id uuid constraint pk_assignment primary key,
    account_id uuid not null constraint fk_assignment_account references identity.account (id),
    unit_id uuid not null,
    role text not null,
    position jsonb not null,
    valid daterange not null,
    acting_for uuid constraint fk_assignment_acting_for references identity.assignment (id),
    constraint ux_assignment_account_unit_role unique (account_id, unit_id, role, valid without overlaps)
);
comment on table identity.assignment is 'Account x position x unit x time (Vietnamese: phân công); roles belong here, never to the account.';
comment on column identity.assignment.acting_for is 'The assignment for which this one stands in (leave, delegation).';
create index ix_assignment_unit_id on identity.assignment (unit_id);
create index ix_assignment_acting_for on identity.assignment (acting_for);
grant update on identity.assignment to ${approle};
