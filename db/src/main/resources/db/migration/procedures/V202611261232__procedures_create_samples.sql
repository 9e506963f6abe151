-- A filled example saves the applicant a second way; indicator "sample dossier" counts procedures that have one for each paper.
create table procedures.sample (
    id uuid constraint pk_sample primary key,
    authority_id uuid not null,
    code text not null,
    component_n integer not null,
    title text not null,
    document_id uuid not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint ck_sample_withdrawn check (withdrawn_at is null or withdrawn_at >= published_at)
);
comment on table procedures.sample is 'A filled example of a paper of a procedure (Vietnamese: hồ sơ mẫu); public until it is withdrawn.';
create unique index ux_sample_component on procedures.sample (authority_id, code, component_n) where withdrawn_at is null;
grant update on procedures.sample to ${approle};
