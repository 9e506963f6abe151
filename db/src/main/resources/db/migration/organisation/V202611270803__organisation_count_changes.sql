create trigger tr_unit_change after insert or update or delete or truncate on organisation.unit
    for each statement execute function platform.count_change();
create trigger tr_unit_version_change after insert or update or delete or truncate on organisation.unit_version
    for each statement execute function platform.count_change();
create trigger tr_succession_change after insert or update or delete or truncate on organisation.succession
    for each statement execute function platform.count_change();
create trigger tr_closure_change after insert or update or delete or truncate on organisation.closure
    for each statement execute function platform.count_change();
