-- Heads ask for what was finished in a period, and what was late in it: the indexes by reception read all that was ever received.
create index ix_dossier_finished on dossiers.dossier (authority_id, finished_at desc) where finished_at is not null;
create index ix_dossier_late on dossiers.dossier (authority_id, finished_at) where timeliness = 'late';
-- A department neither received nor decides what it worked on, and an officer has finished what he no longer holds.
create index ix_step_log_unit on dossiers.step_log (unit_id, dossier_id);
create index ix_step_log_holder on dossiers.step_log (holder_id, dossier_id) where holder_id is not null;
