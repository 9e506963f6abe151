create trigger tr_indicator_change after insert or update or delete or truncate on indicators.indicator
    for each statement execute function platform.count_change();
create trigger tr_reported_value_change after insert or update or delete or truncate on indicators.reported_value
    for each statement execute function platform.count_change();
