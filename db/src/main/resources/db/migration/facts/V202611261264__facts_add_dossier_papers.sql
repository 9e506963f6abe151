-- Fields of the fact "dossier" that scanning, the person's store, signing and certified copies tell.
alter table facts.dossier_version
    add column certification boolean not null default false,
    add column paper_by_law boolean not null default false,
    add column papers_to_digitise integer not null default 0,
    add column papers_digitised integer not null default 0,
    add column papers_known integer not null default 0,
    add column papers_reasked integer not null default 0,
    add column papers_reused integer not null default 0,
    add column result_electronic_at timestamptz,
    add column certified_e_copy boolean not null default false;
comment on column facts.dossier_version.papers_digitised is 'Of papers_to_digitise, those scanned, equal in pages, stored and signed.';
comment on column facts.dossier_version.result_electronic_at is 'Signed electronic result with legal value stored.';
