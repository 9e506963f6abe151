create schema documents;
comment on schema documents is 'Files by content hash.';
grant usage on schema documents to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema documents grant select, insert on tables to ${approle};
alter default privileges in schema documents grant usage, select on sequences to ${approle};

create table documents.blob (
    hash text constraint pk_blob primary key,
    size_bytes bigint not null,
    media_type text not null,
    state text not null constraint ck_blob_state check (state in ('quarantined', 'released', 'rejected')),
    stored_at timestamptz not null,
    checked_at timestamptz,
    verdict text
);
comment on table documents.blob is 'One row per distinct content; the bytes lie in the file store under their SHA-256.';
comment on column documents.blob.state is 'Quarantined content is served to nobody.';
grant update on documents.blob to ${approle};

create table documents.document (
    authority_id uuid not null,
    id uuid not null,
    owner_kind text not null,
    owner_id uuid not null,
    purpose text not null,
    title jsonb not null,
    hash text not null constraint fk_document_blob references documents.blob (hash),
    created_at timestamptz not null,
    created_by uuid,
    constraint pk_document primary key (authority_id, id)
);
comment on table documents.document is 'A paper of a case (Vietnamese: giấy tờ): who owns it decides who may read it. File names of citizens are not kept.';
comment on column documents.document.purpose is 'component, paper or result.';
create index ix_document_owner on documents.document (authority_id, owner_kind, owner_id);
create index ix_document_hash on documents.document (hash);
