-- What was claimed is given back to the group, one dossier or many at once.
alter table dossiers.bulk_run drop constraint ck_bulk_run_action;
alter table dossiers.bulk_run add constraint ck_bulk_run_action
    check (action in ('claim', 'release', 'complete-step', 'hand-over', 'return-result'));
