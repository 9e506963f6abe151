-- Applicants had to come to the desk to take an application back or to have a mistake put right.
create table dossiers.applicant_request (
    authority_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    wish text not null constraint ck_applicant_request_wish check (wish in ('withdrawal', 'correction')),
    state text not null constraint ck_applicant_request_state check (state in ('open', 'accepted', 'declined', 'lapsed')),
    asked_at timestamptz not null,
    answer text,
    decided_at timestamptz,
    decided_by uuid,
    constraint pk_applicant_request primary key (authority_id, id),
    constraint fk_applicant_request_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.applicant_request is 'What an applicant asked for on the tracking page (Vietnamese: đề nghị rút, sửa hồ sơ); the words lie sealed in identity.case_words.';
create unique index ux_applicant_request_open on dossiers.applicant_request (authority_id, dossier_id) where state = 'open';
create index ix_applicant_request_dossier on dossiers.applicant_request (authority_id, dossier_id, asked_at);
grant update (state, answer, decided_at, decided_by) on dossiers.applicant_request to ${approle};
alter table dossiers.dossier add column request_open text;
comment on column dossiers.dossier.request_open is 'What the applicant asks for and nobody answered yet, so that lists tell it without another read.';
