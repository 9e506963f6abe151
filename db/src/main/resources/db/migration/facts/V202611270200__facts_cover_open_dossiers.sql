-- Open dossiers of all units are counted on every board; with these columns in the index no row has to be fetched for it.
drop index facts.ix_dossier_version_open;
create index ix_dossier_version_open on facts.dossier_version (unit_id, due_at)
    include (authority_id, received_on, paused_since)
    where recorded_to is null and ended_at is null;
