-- Among ten million dossiers a commune's month was sought in all that the commune ever decided or received, and the whole province's
-- in the table itself: each list has an index by the day on which dossiers ended, and the count of all is read from it alone.
create index ix_dossier_deciding_finished on dossiers.dossier (deciding_unit_id, finished_at) where finished_at is not null;
create index ix_dossier_intake_finished on dossiers.dossier (intake_unit_id, finished_at) where finished_at is not null;
drop index dossiers.ix_dossier_finished;
create index ix_dossier_finished on dossiers.dossier (authority_id, finished_at desc) include (timeliness)
    where finished_at is not null and code is not null;
