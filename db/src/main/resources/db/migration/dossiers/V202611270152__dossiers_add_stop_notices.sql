-- The applicant who had a dossier stopped gets a paper that says so (form 05 of TT 03/2025/TT-VPCP).
alter table dossiers.paper drop constraint ck_paper_kind;
alter table dossiers.paper
    add constraint ck_paper_kind check (kind in ('receipt', 'supplement', 'refusal', 'apology', 'stop')) not valid;
alter table dossiers.paper validate constraint ck_paper_kind;
comment on table dossiers.paper is 'A paper handed to the applicant (forms 01 to 05 of TT 03/2025/TT-VPCP); printed once, then kept as a document.';
