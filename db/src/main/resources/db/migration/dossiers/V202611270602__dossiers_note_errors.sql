-- The fact of a dossier asks whether it had to be handled again for an error or a complaint; noted on the row when the decision is taken.
alter table dossiers.dossier
    add column error_reissue boolean not null default false,
    add column upheld_complaint boolean not null default false;
comment on column dossiers.dossier.error_reissue is 'The agency found its own error; a later dossier handles it again.';
comment on column dossiers.dossier.upheld_complaint is 'A complaint on it was upheld; a later dossier handles it again.';
