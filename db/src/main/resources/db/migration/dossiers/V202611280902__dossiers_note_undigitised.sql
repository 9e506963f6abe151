-- A dossier keeps what the catalogue said of its papers on the day of its reception.
alter table dossiers.component
    add undigitised text constraint ck_component_undigitised check (undigitised in ('shown', 'verification', 'secret'));
comment on column dossiers.component.undigitised is 'Why the paper is not digitised, as the catalogue said at reception; null when it is.';
