-- A competence is given by a decision; the page that changes it asks for it.
alter table dossiers.competence add source text;
comment on column dossiers.competence.source is 'Decision by which the field was given (Vietnamese: văn bản phân công); null for what was loaded before.';
