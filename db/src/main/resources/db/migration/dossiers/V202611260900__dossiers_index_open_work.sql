-- Work lists show what is not returned yet, ready results included: the indexes of unfinished dossiers did not serve them,
-- and a list over a million dossiers read them all. The condition is the one of WorkScope, word for word.
create index ix_dossier_open_step on dossiers.dossier (step_unit_id, due_at)
    where returned_at is null and status not in ('refused', 'withdrawn', 'stopped');
create index ix_dossier_open_holder on dossiers.dossier (holder_id, due_at)
    where returned_at is null and status not in ('refused', 'withdrawn', 'stopped') and holder_id is not null;
create index ix_dossier_open_deciding on dossiers.dossier (deciding_unit_id, due_at)
    where returned_at is null and status not in ('refused', 'withdrawn', 'stopped');
create index ix_dossier_open_intake on dossiers.dossier (intake_unit_id, due_at)
    where returned_at is null and status not in ('refused', 'withdrawn', 'stopped');
drop index dossiers.ix_dossier_step;
drop index dossiers.ix_dossier_holder;
