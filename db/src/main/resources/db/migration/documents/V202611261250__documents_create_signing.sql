-- Papers are signed with keys that stay outside the database; here lies what a signature is checked and chosen by.
create table documents.signing_key (
    authority_id uuid not null,
    id uuid not null,
    holder_kind text not null constraint ck_signing_key_holder check (holder_kind in ('unit', 'account')),
    holder_id uuid not null,
    provider text not null constraint ck_signing_key_provider check (provider in ('pkcs12', 'remote')),
    reference text not null,
    certificates bytea[] not null,
    valid_from timestamptz not null,
    valid_to timestamptz not null,
    added_at timestamptz not null,
    added_by uuid,
    retired_at timestamptz,
    constraint pk_signing_key primary key (authority_id, id)
);
comment on table documents.signing_key is 'A key with which an agency or an official signs (Vietnamese: chứng thư số): its certificates, never the key.';
comment on column documents.signing_key.reference is 'Name of the key file of this installation, or of the credential at the remote signing service.';
comment on column documents.signing_key.certificates is 'DER; the holder''s own first, then those of its issuers.';
create index ix_signing_key_holder on documents.signing_key (authority_id, holder_kind, holder_id) where retired_at is null;
grant update (retired_at) on documents.signing_key to ${approle};

create table documents.trust_anchor (
    authority_id uuid not null,
    id uuid not null,
    certificate bytea not null,
    added_at timestamptz not null,
    added_by uuid,
    constraint pk_trust_anchor primary key (authority_id, id)
);
comment on table documents.trust_anchor is 'A root certificate whose signatures are trusted (Vietnamese: chứng thư gốc được tin cậy).';
grant delete on documents.trust_anchor to ${approle};
