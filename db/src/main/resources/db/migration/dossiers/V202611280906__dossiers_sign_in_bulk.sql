-- Signing is an act on many dossiers as others are.
alter table dossiers.bulk_run drop constraint ck_bulk_run_action;
alter table dossiers.bulk_run add constraint ck_bulk_run_action
    check (action in ('claim', 'complete-step', 'sign-result', 'hand-over', 'release', 'return-result'));
