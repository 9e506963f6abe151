-- A version that was taken back before its first day is valid on no day; unique without overlaps does not take an empty range.
alter table procedures.version drop constraint ux_version_procedure;
alter table procedures.version
    add constraint ex_version_procedure exclude using gist (procedure_id with =, valid with &&);
comment on column procedures.version.valid is 'Days on which it is in force; empty where its decision was withdrawn before the first.';
