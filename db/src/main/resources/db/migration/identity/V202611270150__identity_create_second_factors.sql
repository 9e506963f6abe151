-- A password alone protects nothing once it is known to somebody else.
create table identity.second_factor (
    account_id uuid constraint pk_second_factor primary key
        constraint fk_second_factor_account references identity.account (id),
    secret_cipher bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    failures integer not null default 0,
    locked_until timestamptz,
    created_at timestamptz not null
);
comment on table identity.second_factor is 'Time-based codes of an account, RFC 6238 (Vietnamese: xác thực hai lớp); without confirmed_at it is only being set up.';
comment on column identity.second_factor.secret_cipher is 'Secret shared with the telephone, AES-GCM bound to the account; the key lives outside the database.';
comment on column identity.second_factor.last_step is 'Period of 30 seconds of the code that was taken last: none is taken twice.';
grant update, delete on identity.second_factor to ${approle};

create table identity.recovery_code (
    account_id uuid not null constraint fk_recovery_code_account references identity.account (id),
    hash bytea not null,
    used_at timestamptz,
    constraint pk_recovery_code primary key (account_id, hash)
);
comment on table identity.recovery_code is 'Codes for the day on which the telephone is lost (Vietnamese: mã dự phòng), as keyed digests; each opens once.';
grant update, delete on identity.recovery_code to ${approle};

create table identity.second_factor_rule (
    authority_id uuid not null,
    role text not null,
    set_by uuid not null constraint fk_second_factor_rule_account references identity.account (id),
    set_at timestamptz not null,
    constraint pk_second_factor_rule primary key (authority_id, role)
);
comment on table identity.second_factor_rule is 'Roles that must have a second factor in an authority (Vietnamese: vai trò bắt buộc xác thực hai lớp).';
create index ix_second_factor_rule_set_by on identity.second_factor_rule (set_by);
grant delete on identity.second_factor_rule to ${approle};
