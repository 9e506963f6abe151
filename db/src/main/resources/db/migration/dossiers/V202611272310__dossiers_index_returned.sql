-- Surveys ask who was handed a result of a unit in some days: with the index of the unit alone, an hour's invitations of a
-- province read all that its units ever decided.
create index ix_dossier_returned on dossiers.dossier (deciding_unit_id, returned_at) where returned_at is not null;
