-- Whether a hand-over was electronic is known only at the moment of the hand-over.
alter table dossiers.dossier add column transfers_electronic integer not null default 0;
comment on column dossiers.dossier.transfers_electronic is 'Of the transfers, those at which every paper was attached as a file, so that no bundle had to travel.';
