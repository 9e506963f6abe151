-- Due dates are told in the order in which they come, some at a time.

create index ix_dossier_running on dossiers.dossier (due_at, id) where finished_at is null and paused_since is null;
