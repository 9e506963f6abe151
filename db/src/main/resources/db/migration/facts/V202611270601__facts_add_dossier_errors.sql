-- What a later decision says of a finished dossier: its result was wrong, a complaint about it was right.
alter table facts.dossier_version
    add column error_reissue boolean not null default false,
    add column upheld_complaint boolean not null default false;
comment on column facts.dossier_version.error_reissue is 'The agency found its own error and handles the case again.';
comment on column facts.dossier_version.upheld_complaint is 'A complaint on this case was upheld.';
