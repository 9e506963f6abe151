-- Standings of targets are kept while neither figures nor plans change.
create trigger tr_plan_change after insert or update or delete or truncate on programme.plan
    for each statement execute function platform.count_change();
create trigger tr_target_change after insert or update or delete or truncate on programme.target
    for each statement execute function platform.count_change();
