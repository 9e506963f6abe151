-- A password can be told, read or guessed; a passkey stays on its device and signs for this address alone.
create table identity.passkey (
    id uuid constraint pk_passkey primary key,
    account_id uuid not null constraint fk_passkey_account references identity.account (id),
    credential_id bytea not null constraint ux_passkey_credential_id unique,
    public_key bytea not null,
    sign_count bigint not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    label text not null,
    failures integer not null default 0,
    locked_until timestamptz,
    created_at timestamptz not null,
    last_used_at timestamptz
);
comment on table identity.passkey is 'Passkeys of an account, WebAuthn (Vietnamese: khóa truy cập); the private key never leaves the device.';
comment on column identity.passkey.public_key is 'Attested credential data of WebAuthn: id of the model, id of the credential, public key as COSE.';
comment on column identity.passkey.sign_count is 'Signatures that the device counts; 0 where it does not count. One that does not grow tells of a copy.';
create index ix_passkey_account_id on identity.passkey (account_id);
grant update, delete on identity.passkey to ${approle};
