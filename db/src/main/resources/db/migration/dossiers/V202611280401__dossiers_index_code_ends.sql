-- Whoever holds a receipt reads out its day and serial, or the serial alone, not the agency in front of them.
create index ix_dossier_code_end on dossiers.dossier_code (authority_id, substr(code, strpos(code, '-') + 1));
