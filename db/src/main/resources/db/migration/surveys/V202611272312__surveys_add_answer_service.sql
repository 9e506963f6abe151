alter table surveys.answer add procedure_code text;
comment on column surveys.answer.procedure_code is 'Code of the procedure of the dossier about which somebody was asked; null where they were asked about none. Told only in sums of enough answers.';
