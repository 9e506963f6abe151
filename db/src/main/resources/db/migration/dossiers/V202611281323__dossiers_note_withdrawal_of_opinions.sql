-- An agency had a question to answer until it was taken back; until now the time before the withdrawal counted as nobody's.
alter table dossiers.opinion add column withdrawn_at timestamptz;
comment on column dossiers.opinion.withdrawn_at is 'When who asked took it back; null for those taken back before this was noted.';
