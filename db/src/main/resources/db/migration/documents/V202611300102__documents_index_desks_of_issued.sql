-- The register of a desk is read from its newest result on.
create index ix_issued_received on documents.issued (authority_id, received_unit_id, issued_on desc);
create index ix_issued_returned on documents.issued (authority_id, returned_unit_id, issued_on desc) where returned_unit_id is not null;
