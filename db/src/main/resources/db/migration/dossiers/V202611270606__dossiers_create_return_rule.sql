-- An authority may let every reception point hand over results, not only the one that received; who did it is kept on the dossier.
create table dossiers.return_rule (
    authority_id uuid constraint pk_return_rule primary key,
    elsewhere boolean not null,
    version integer not null,
    changed_at timestamptz not null,
    changed_by uuid not null
);
comment on table dossiers.return_rule is 'Where results are handed over (Vietnamese: nơi trả kết quả); without a row at the receiving desk alone.';
comment on column dossiers.return_rule.elsewhere is 'Whether any reception point of the authority may hand them over.';
grant update on dossiers.return_rule to ${approle};

alter table dossiers.dossier add column returned_unit_id uuid;
comment on column dossiers.dossier.returned_unit_id is 'Desk that handed the result over; null before, and for what was handed over before this was kept.';
