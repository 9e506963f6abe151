-- Some papers are never scanned; the catalogue says which, and why.
alter table procedures.component
    add undigitised text constraint ck_component_undigitised check (undigitised in ('shown', 'verification', 'secret'));
comment on column procedures.component.undigitised is 'Why the paper is not digitised: only shown for comparison, a verification between agencies, secret (Vietnamese: không số hóa); null when it is.';
