-- A dossier keeps the case of its procedure, by which limit, papers and route were chosen.
alter table dossiers.dossier add column case_key text;
comment on column dossiers.dossier.case_key is 'Key of the case (procedures.version_case); null for the usual one.';
