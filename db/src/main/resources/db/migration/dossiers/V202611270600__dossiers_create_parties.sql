-- A dossier may have persons beside its applicant: who files for them, and those who apply together with them. Only their ids lie here.
alter table dossiers.dossier add column parties integer not null default 0;
comment on column dossiers.dossier.parties is 'How many persons stand beside the applicant; 0 spares a read of them.';

create table dossiers.representative (
    authority_id uuid not null,
    dossier_id uuid not null,
    person_id uuid not null,
    kind text not null constraint ck_representative_kind check (kind in ('power-of-attorney', 'legal', 'introduction')),
    paper_number text,
    paper_date date,
    added_at timestamptz not null,
    added_by uuid,
    constraint pk_representative primary key (authority_id, dossier_id),
    constraint fk_representative_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.representative is 'Who files for the applicant (Vietnamese: người được ủy quyền, người đại diện), and by which paper.';
comment on column dossiers.representative.kind is 'power-of-attorney; legal (parent, guardian); introduction (letter of an organisation).';
create index ix_representative_person on dossiers.representative (authority_id, person_id);

create table dossiers.co_applicant (
    authority_id uuid not null,
    dossier_id uuid not null,
    person_id uuid not null,
    added_at timestamptz not null,
    added_by uuid,
    constraint pk_co_applicant primary key (authority_id, dossier_id, person_id),
    constraint fk_co_applicant_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.co_applicant is 'Persons who apply together with the applicant in one dossier (Vietnamese: người cùng đứng tên). The store of papers stays the applicant''s.';
create index ix_co_applicant_person on dossiers.co_applicant (authority_id, person_id);
grant delete on dossiers.co_applicant to ${approle};
