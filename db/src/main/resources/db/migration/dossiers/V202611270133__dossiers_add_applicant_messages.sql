-- Messages go to an applicant only where the applicant agreed for this dossier.
alter table dossiers.dossier add messages_agreed_at timestamptz;
comment on column dossiers.dossier.messages_agreed_at is 'When the applicant agreed to messages about this dossier (Vietnamese: đồng ý nhận tin); null for no.';
