-- Facts of every kind but dossiers are small or middle in number: one table with a contract serves them all.
create table facts.row_version (
    authority_id uuid not null,
    fact text not null,
    row_id uuid not null,
    recorded_from timestamptz not null,
    recorded_to timestamptz,
    event_id uuid not null,
    unit_id uuid not null,
    valid_from date,
    valid_to date,
    year integer,
    "values" jsonb not null,
    constraint pk_row_version primary key (authority_id, fact, row_id, recorded_from)
);
comment on table facts.row_version is 'A row of a declared fact as the records said from recorded_from until recorded_to; null = now. Dossiers have a table of their own.';
comment on column facts.row_version.event_id is 'The event that recorded it; with the row a key, so that a redelivery is harmless.';
comment on column facts.row_version.recorded_to is 'Equal to recorded_from where the event took the row out: such a version is never seen.';
comment on column facts.row_version.unit_id is 'The unit that answers for the row; level and kind come from the unit as it was on the row''s day.';
comment on column facts.row_version.valid_from is 'First day on which the row is in force; null = always.';
comment on column facts.row_version.valid_to is 'First day on which it is no longer in force; null = open.';
comment on column facts.row_version."values" is 'Fields of the contract; days as YYYY-MM-DD, instants as ISO 8601 in UTC.';
create unique index ux_row_version_event on facts.row_version (authority_id, fact, row_id, event_id);
create unique index ux_row_version_current on facts.row_version (authority_id, fact, row_id) where recorded_to is null;
create index ix_row_version_unit on facts.row_version (fact, unit_id) where recorded_to is null;
grant update (recorded_to) on facts.row_version to ${approle};
