-- Other systems bring files first and name them when they hand in an application; what nobody names is forgotten.
create table documents.upload (
    authority_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    hash text not null constraint fk_upload_blob references documents.blob (hash),
    uploaded_at timestamptz not null,
    constraint pk_upload primary key (authority_id, id)
);
comment on table documents.upload is 'A file that another system brought and no case has taken over yet (Vietnamese: tệp chờ gắn vào hồ sơ); seen by the account that brought it alone.';
create index ix_upload_hash on documents.upload (hash);
create index ix_upload_uploaded_at on documents.upload (uploaded_at);
grant update, delete on documents.upload to ${approle};
