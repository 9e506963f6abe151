-- Answers to an electronic form may be put right after reception; what stood there before must stay known, and it is personal data.
create table identity.form_corrections (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    content_cipher bytea not null,
    corrected_at timestamptz not null,
    corrected_by uuid not null,
    constraint pk_form_corrections primary key (authority_id, id),
    constraint fk_form_corrections_case foreign key (authority_id, case_id) references identity.form_answers (authority_id, case_id)
);
create index ix_form_corrections_case on identity.form_corrections (authority_id, case_id);
comment on table identity.form_corrections is 'What was put right in the answers to the electronic form of a case (Vietnamese: sửa tờ khai điện tử); every read by an official is logged.';
comment on column identity.form_corrections.id is 'The note with the reason has the same id.';
comment on column identity.form_corrections.content_cipher is 'Keys of the answers with what stood there and what stands there now, AES-GCM bound to the correction; the key lives outside the database.';
grant update (content_cipher) on identity.form_answers to ${approle};
