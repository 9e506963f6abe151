-- Most results are the agency's own form with a few words changed; nobody should have to make a PDF by hand for them.
create table dossiers.result_template (
    authority_id uuid not null,
    procedure_code text not null,
    id uuid not null,
    document_id uuid not null,
    placed_at timestamptz not null,
    placed_by uuid not null,
    constraint pk_result_template primary key (authority_id, procedure_code)
);
comment on table dossiers.result_template is 'Word template of the result of a procedure (Vietnamese: mẫu kết quả giải quyết); a new one takes the place of the one before.';
grant update, delete on dossiers.result_template to ${approle};
