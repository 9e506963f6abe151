-- What became of each paper of a dossier: scanned, taken from the store, asked for again, not accepted.
alter table dossiers.component
    add column pages integer,
    add column paper_number text,
    add column paper_on date,
    add column paper_issuer text,
    add column digitised_at timestamptz,
    add column kept_paper_id uuid,
    add column known boolean not null default false,
    add column reask_reason text,
    add column refusal_reason text;
comment on column dossiers.component.digitised_at is 'Scanned with as many pages as the paper has, stored and signed.';
comment on column dossiers.component.kept_paper_id is 'The paper of the person''s store that was taken over.';
comment on column dossiers.component.known is 'The store held it in force on the day of reception.';
comment on column dossiers.component.reask_reason is 'Why the applicant was asked for what the store holds.';
comment on column dossiers.component.refusal_reason is 'Why it was not accepted; it does not go into the store.';
grant update (pages, paper_number, paper_on, paper_issuer, digitised_at, kept_paper_id, known, reask_reason, refusal_reason)
    on dossiers.component to ${approle};
