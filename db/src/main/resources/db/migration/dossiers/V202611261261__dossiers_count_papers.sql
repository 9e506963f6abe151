-- Counts of papers on the dossier itself, so that its fact costs no further read.
alter table dossiers.dossier
    add column certification boolean not null default false,
    add column paper_by_law boolean not null default false,
    add column papers_to_digitise integer not null default 0,
    add column papers_digitised integer not null default 0,
    add column papers_known integer not null default 0,
    add column papers_reasked integer not null default 0,
    add column papers_reused integer not null default 0,
    add column result_electronic_at timestamptz,
    add column certified_e_copy boolean not null default false;
comment on column dossiers.dossier.papers_to_digitise is 'Papers that were given on paper; 0 for an application filed online.';
comment on column dossiers.dossier.papers_known is 'Components that the person''s store held in force on the day of reception.';
comment on column dossiers.dossier.result_electronic_at is 'When the signed electronic result was stored.';
