-- What the state already holds of a person is offered, not asked for again.
create table documents.kept_paper (
    authority_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind_key text not null,
    title jsonb not null,
    document_id uuid not null,
    source_kind text not null constraint ck_kept_paper_source check (source_kind in ('component', 'result')),
    case_id uuid not null,
    case_code text not null,
    issued_id uuid,
    number text,
    issued_on date,
    issuer text,
    valid_to date,
    accepted_on date not null,
    state text not null constraint ck_kept_paper_state check (state in ('held', 'withdrawn')),
    constraint pk_kept_paper primary key (authority_id, id)
);
comment on table documents.kept_paper is 'The person''s document store (Vietnamese: kho dữ liệu điện tử của tổ chức, cá nhân): papers accepted in a dossier and results.';
comment on column documents.kept_paper.kind_key is 'Name of the kind of paper in small letters; the same name in another procedure is the same kind.';
comment on column documents.kept_paper.state is 'Withdrawn with the result that it is, when that is replaced or revoked.';
create index ix_kept_paper_person on documents.kept_paper (authority_id, person_id, kind_key) where state = 'held';
create index ix_kept_paper_issued on documents.kept_paper (authority_id, issued_id) where issued_id is not null;
grant update (state) on documents.kept_paper to ${approle};
