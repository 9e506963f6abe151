-- Results are handed over in bulk to somebody, too: who collects them is asked once for all.
alter table dossiers.bulk_run add column collector text
    constraint ck_bulk_run_collector check (collector in ('applicant', 'agent', 'authorised'));
alter table dossiers.bulk_run add column collector_words uuid;
comment on column dossiers.bulk_run.collector is 'What who collects the results is to each dossier; null where nothing is handed over.';
comment on column dossiers.bulk_run.collector_words is 'Particulars of who was authorised, in identity.case_words; the events of all dossiers of the run name them.';
