-- What an applicant filled in belongs to the dossier and to the version of the form that asked; it holds personal data.
create table dossiers.form_answer (
    dossier_id uuid constraint pk_form_answer primary key,
    authority_id uuid not null,
    form_id uuid not null,
    answers bytea not null,
    filled_at timestamptz not null
);
comment on table dossiers.form_answer is 'Answers to the electronic form of a dossier (Vietnamese: tờ khai điện tử), JSON encrypted as personal data.';
