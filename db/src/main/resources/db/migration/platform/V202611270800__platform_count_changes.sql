create table platform.change_count (
    n bigint not null
);
comment on table platform.change_count is 'How often what figures are made of has changed: the sum over all rows. One row for each transaction that changed it, so that nothing contends; many rows are folded into one.';
insert into platform.change_count values (0);
grant delete on platform.change_count to ${approle};

create function platform.count_change() returns trigger language plpgsql as $$
begin
    -- Once for each transaction; where a savepoint takes the row back, it takes the setting back too.
    if current_setting('thongsuot.change_counted', true) is distinct from pg_current_xact_id()::text then
        insert into platform.change_count values (1);
        perform set_config('thongsuot.change_counted', pg_current_xact_id()::text, true);
    end if;
    return null;
end
$$;
comment on function platform.count_change() is 'For tables that figures are made of: who sees the same sum of changes sees the same rows, because a count is visible with its transaction and never taken away.';
