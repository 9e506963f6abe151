-- Access tokens are opaque, so that revoking a client ends its access at once; only their digests are kept.
create table identity.access_token (
    hash bytea constraint pk_access_token primary key,
    account_id uuid not null constraint fk_access_token_account references identity.account (id),
    issued_at timestamptz not null,
    expires_at timestamptz not null
);
comment on table identity.access_token is 'Bearer tokens of machines (Vietnamese: mã truy cập) by their SHA-256; rows that ended are deleted when their client asks for a new one.';
create index ix_access_token_account_id on identity.access_token (account_id);
grant delete on identity.access_token to ${approle};
