-- Procedures between agencies are kept in the same catalogue; all that are there so far are for citizens and businesses.
alter table procedures.version
    add column kind text not null default 'external' constraint ck_version_kind check (kind in ('external', 'internal')),
    add column specialised boolean not null default false;
comment on column procedures.version.kind is 'external: for citizens and businesses; internal: between agencies (Vietnamese: TTHC nội bộ).';
comment on column procedures.version.specialised is 'Whether an internal procedure belongs to the management of a field (Vietnamese: thuộc thẩm quyền quản lý chuyên ngành).';
