-- What was typed is not lost with a closed window; it holds personal data, so it lies here and encrypted.
create table identity.form_draft (
    account_id uuid not null constraint fk_form_draft_account references identity.account (id),
    id uuid not null,
    form text not null,
    content_cipher bytea not null,
    saved_at timestamptz not null,
    constraint pk_form_draft primary key (account_id, id)
);
comment on table identity.form_draft is 'A form that an official has not sent yet (Vietnamese: bản nháp); seen by its author alone, deleted when the form is sent or its days are over.';
comment on column identity.form_draft.content_cipher is 'What was typed, AES-GCM bound to the draft; the key lives outside the database.';
create index ix_form_draft_saved_at on identity.form_draft (saved_at);
grant update, delete on identity.form_draft to ${approle};
