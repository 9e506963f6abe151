-- A search by name goes the newest first over all dossiers of an authority until its page is full.
create index ix_dossier_received on dossiers.dossier (authority_id, received_at desc) where code is not null;
