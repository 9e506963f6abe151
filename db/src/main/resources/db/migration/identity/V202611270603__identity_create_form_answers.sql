-- Answers to an electronic form are personal data, so they lie here and encrypted; the case keeps their form alone.
create table identity.form_answers (
    authority_id uuid not null,
    case_id uuid not null,
    form_id uuid not null,
    content_cipher bytea not null,
    saved_at timestamptz not null,
    constraint pk_form_answers primary key (authority_id, case_id)
);
comment on table identity.form_answers is 'What was answered to the electronic form of a case (Vietnamese: nội dung tờ khai điện tử); every read by an official is logged.';
comment on column identity.form_answers.form_id is 'Version of the form that was filled in.';
comment on column identity.form_answers.content_cipher is 'Answers by key, AES-GCM bound to the case; the key lives outside the database.';
