create trigger tr_dossier_version_change after insert or update or delete or truncate on facts.dossier_version
    for each statement execute function platform.count_change();
create trigger tr_dossier_delta_change after insert or update or delete or truncate on facts.dossier_delta
    for each statement execute function platform.count_change();
create trigger tr_dossier_day_change after insert or update or delete or truncate on facts.dossier_day
    for each statement execute function platform.count_change();
create trigger tr_dossier_month_change after insert or update or delete or truncate on facts.dossier_month
    for each statement execute function platform.count_change();
create trigger tr_dossier_bin_change after insert or update or delete or truncate on facts.dossier_bin
    for each statement execute function platform.count_change();
create trigger tr_row_version_change after insert or update or delete or truncate on facts.row_version
    for each statement execute function platform.count_change();
