-- Who works on a dossier lays the result before who signs it; what lies there can be signed with many others at once.
create table dossiers.result_draft (
    authority_id uuid not null,
    dossier_id uuid not null,
    number text not null,
    valid_to date,
    content text,
    document_id uuid,
    prepared_at timestamptz not null,
    prepared_by uuid not null,
    constraint pk_result_draft primary key (authority_id, dossier_id),
    constraint fk_result_draft_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id),
    constraint ck_result_draft_content check ((content is null) <> (document_id is null))
);
comment on table dossiers.result_draft is 'A result that waits for its signature (Vietnamese: dự thảo kết quả trình ký); deleted when a result of the dossier is signed.';
comment on column dossiers.result_draft.content is 'Paragraphs for the template of the procedure; null where a file was brought. May name persons.';
grant update, delete on dossiers.result_draft to ${approle};
