-- Whether the electronic form of the procedure was filled in, and in which version; the answers lie with the persons' data.
alter table dossiers.dossier add column form_id uuid;
comment on column dossiers.dossier.form_id is 'Version of the electronic form that was filled in; null where the form came on paper or there is none.';
