-- A change of one procedure compares the rows of that procedure alone.
create index ix_row_version_procedure on facts.row_version (authority_id, ("values" ->> 'procedure_code'))
    where fact = 'procedure' and recorded_to is null;
