-- Who looked at a person's data is asked by the person, while the log is written by the reader.
create index ix_entry_person_read on audit.entry using gin (((data::jsonb) -> 'persons')) where action = 'person.read';
