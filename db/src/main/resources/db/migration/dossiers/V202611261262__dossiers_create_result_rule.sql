-- What the law says of the results of a procedure, as dated rows; without a row nothing special holds.
create table dossiers.result_rule (
    authority_id uuid not null,
    procedure_code text not null,
    valid daterange not null,
    certification boolean not null default false,
    paper_by_law boolean not null default false,
    reusable boolean not null default true,
    legal_basis text not null,
    constraint pk_result_rule primary key (authority_id, procedure_code, valid without overlaps)
);
comment on table dossiers.result_rule is 'Kinds of results (Vietnamese: loại kết quả thủ tục hành chính): certified copies, results bound to paper by a law, results without use for later procedures.';
grant update on dossiers.result_rule to ${approle};
