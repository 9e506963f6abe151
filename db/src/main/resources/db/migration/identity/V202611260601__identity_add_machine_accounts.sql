-- Other systems work under the same policy as officials: an account with assignments, but without a password of its own.
alter table identity.account
    add kind text not null default 'person' constraint ck_account_kind check (kind in ('person', 'machine')),
    add secret_hash bytea,
    add constraint ck_account_secret_hash check (case kind
        when 'person' then secret_hash is null
        else password_hash is null and secret_hash is not null end);
comment on column identity.account.kind is 'person, or machine: another system that has a client id (login) and a client secret (Vietnamese: hệ thống kết nối).';
comment on column identity.account.secret_hash is 'SHA-256 of the secret of a machine; 256 random bits need no slow hash.';
