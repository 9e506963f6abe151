-- A version in force gets an end and nothing else changes, whoever writes: what was proved with it stays provable.
create function indicators.refuse_edit() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'Indicator %: a version is never deleted.', old.id using errcode = 'restrict_violation';
    end if;
    -- A generated column is still empty in the new row here; it follows from one that is compared.
    if to_jsonb(new) - '{valid,scope_id}'::text[] is distinct from to_jsonb(old) - '{valid,scope_id}'::text[]
        or lower(new.valid) is distinct from lower(old.valid)
        or not upper_inf(old.valid)
        or upper_inf(new.valid) then
        raise exception 'Indicator %: a version is never edited; publish a new one.', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function indicators.refuse_edit() is 'Lets a version of a formula be ended once, and nothing else.';
create trigger tr_indicator_edit before update or delete on indicators.indicator
    for each row execute function indicators.refuse_edit();
