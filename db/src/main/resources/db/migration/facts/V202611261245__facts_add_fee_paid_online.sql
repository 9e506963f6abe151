-- Whether every duty of a dossier was settled through a payment platform; a dossier with one cash part is not.
alter table facts.dossier_version add column fee_paid_online boolean not null default false;
comment on column facts.dossier_version.fee_paid_online is 'Every duty settled through a payment platform.';
