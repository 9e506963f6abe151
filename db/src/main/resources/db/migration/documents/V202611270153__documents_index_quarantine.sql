-- What waits for the virus scanner is looked for every half minute; it is a handful among millions.
create index ix_blob_quarantined on documents.blob (stored_at) where state = 'quarantined';
