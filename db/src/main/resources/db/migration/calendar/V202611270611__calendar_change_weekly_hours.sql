-- Hours of the plain week change by decisions, as days do: drafted, shown with the due dates that they move, then applied.
alter table calendar.change
    add column hours_from date,
    add column hours_purpose text constraint ck_change_hours_purpose check (hours_purpose in ('working', 'counter')),
    add constraint ck_change_hours check ((hours_from is null) = (hours_purpose is null));
comment on column calendar.change.hours_from is 'First day of other hours of the week; null where the decision changes days only.';
comment on column calendar.change.hours_purpose is 'Working time, which counts, or counter hours, in which reception is possible.';

create table calendar.change_hours (
    change_id uuid not null constraint fk_change_hours_change_id references calendar.change (id),
    weekday integer not null constraint ck_change_hours_weekday check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    constraint pk_change_hours primary key (change_id, weekday, opens),
    constraint ck_change_hours_order check (opens < closes)
);
comment on table calendar.change_hours is 'Hours of the week that a decision sets; a weekday without a row is free.';

alter table calendar.weekly_hours add column change_id uuid constraint fk_weekly_hours_change_id references calendar.change (id);
comment on column calendar.weekly_hours.change_id is 'Decision by which the hours hold; null for what came with the product.';
create index ix_weekly_hours_change_id on calendar.weekly_hours (change_id);
