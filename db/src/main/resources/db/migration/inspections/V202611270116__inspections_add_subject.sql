-- A specialised inspection looks at businesses or citizens of a unit's area; it counts as an act of inspection, not as an inspected unit.
alter table inspections.inspection add column subject text not null default 'unit'
    constraint ck_inspection_subject check (subject in ('unit', 'business', 'citizen')),
    add constraint ck_inspection_specialised check (subject = 'unit' or kind = 'specialised');
comment on column inspections.inspection.subject is 'Who is inspected (Vietnamese: đối tượng kiểm tra); a business or citizen is never named, inspected_unit_id then says in whose area.';
