-- An answer to the electronic form often says which case an application is; whoever receives it should not have to look for that.
alter table procedures.version_case
    add column when_field text,
    add column when_value text,
    add constraint ck_version_case_when check ((when_field is null) = (when_value is null));
comment on column procedures.version_case.when_field is 'Question of the electronic form whose answer chooses the case; null where none does.';
comment on column procedures.version_case.when_value is 'The answer that chooses it.';
