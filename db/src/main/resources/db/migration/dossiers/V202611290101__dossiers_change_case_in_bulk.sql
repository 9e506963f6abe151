-- Where a verification turns out to be needed for many dossiers of a procedure, their case is changed at once.
alter table dossiers.bulk_run drop constraint ck_bulk_run_action;
alter table dossiers.bulk_run add constraint ck_bulk_run_action
    check (action in ('claim', 'complete-step', 'change-case', 'sign-result', 'hand-over', 'release', 'return-result'));
alter table dossiers.bulk_run add column case_key text;
comment on column dossiers.bulk_run.case_key is 'Case into which dossiers are put; - for the usual one, null where no case is changed.';
