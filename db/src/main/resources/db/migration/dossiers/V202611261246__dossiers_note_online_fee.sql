-- The dossier's fact asks whether all was paid through a platform; the payments module says it when it tells that a fee was paid.
alter table dossiers.dossier add column fee_paid_online boolean not null default false;
comment on column dossiers.dossier.fee_paid_online is 'The whole fee was settled through a payment platform.';
