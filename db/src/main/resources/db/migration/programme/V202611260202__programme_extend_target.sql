-- A target says everything that its sentence says; the indicator may come later, the source sentence stays with it.
alter table programme.target
    alter column indicator_id drop not null,
    drop constraint ck_target_comparator,
    add constraint ck_target_comparator check
        (comparator in ('>=', '>', '=', '<=', '<', 'decrease>=', 'increase>=', 'range', 'per-year-increase>=')),
    add column value_to numeric,
    add column unit text not null default '%',
    add column subject text,
    add column scope text,
    add column baseline text,
    add column exclusion text,
    add column horizon_text text,
    add column nested_in uuid constraint fk_target_nested_in references programme.target (id),
    add column taken_from uuid constraint fk_target_taken_from references programme.target (id),
    add column quote text,
    add column quote_from integer,
    add column quote_to integer;
update programme.target set horizon_text = to_char(upper(horizon) - 1, 'YYYY');
alter table programme.target
    alter column horizon_text set not null,
    add constraint ck_target_horizon_text check (horizon_text ~ '^[0-9]{4}(-[0-9]{4})?$'),
    add constraint ck_target_range check ((comparator = 'range') = (value_to is not null)),
    add constraint ck_target_area check (area in
        ('institutions', 'procedures', 'organisation', 'civil-service', 'public-finance', 'digital-government', 'steering'));
grant update, delete on programme.target to ${approle};
comment on column programme.target.indicator_id is 'Null while nobody has said which indicator proves it (Vietnamese: chưa gắn chỉ số).';
comment on column programme.target.value_to is 'Upper end of a range.';
comment on column programme.target.baseline is 'With what a rise or fall is compared, as written, such as "so với năm 2021".';
comment on column programme.target.exclusion is 'What does not count (Vietnamese: trừ ...).';
comment on column programme.target.horizon_text is 'Year YYYY by whose end it must be reached, or years YYYY-YYYY in which it must hold.';
comment on column programme.target.nested_in is 'The target whose population this one is about (Vietnamese: trong đó, trong số đó).';
comment on column programme.target.taken_from is 'The target of the parent plan or former edition from which it was taken over.';
comment on column programme.target.quote_from is 'Offset of the quoted sentence in the plan''s source text, quote_to after its last character.';
