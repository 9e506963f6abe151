create schema calendar;
comment on schema calendar is 'Working time and counter hours.';
grant usage on schema calendar to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema calendar grant select, insert on tables to ${approle};
alter default privileges in schema calendar grant usage, select on sequences to ${approle};

create table calendar.year (
    authority_id uuid not null,
    year integer not null,
    confirmed boolean not null,
    source text,
    constraint pk_year primary key (authority_id, year)
);
comment on table calendar.year is 'Years whose days off and worked Saturdays are known; dates in a year that is not confirmed are provisional (Vietnamese: tạm tính).';
grant update on calendar.year to ${approle};

create table calendar.special_day (
    id uuid constraint pk_special_day primary key,
    authority_id uuid not null,
    unit_id uuid,
    day date not null,
    kind text not null constraint ck_special_day_kind check (kind in ('holiday', 'in-lieu', 'swapped-off', 'worked', 'half')),
    name jsonb not null,
    hours text,
    confirmed boolean not null,
    constraint ux_special_day_unit_day unique nulls not distinct (authority_id, unit_id, day)
);
comment on table calendar.special_day is 'A day that differs from the plain week, for the whole authority or for one unit.';
comment on column calendar.special_day.hours is 'Working hours of a half day, such as 07:30-11:30; null elsewhere.';
grant update, delete on calendar.special_day to ${approle};

create table calendar.weekly_hours (
    id uuid constraint pk_weekly_hours primary key,
    authority_id uuid not null,
    unit_id uuid,
    purpose text not null constraint ck_weekly_hours_purpose check (purpose in ('working', 'counter')),
    weekday integer not null constraint ck_weekly_hours_weekday check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    valid daterange not null,
    constraint ck_weekly_hours_order check (opens < closes)
);
comment on table calendar.weekly_hours is 'The plain week: working time, which counts, and counter hours, in which reception is possible.';
comment on column calendar.weekly_hours.weekday is '1 = Monday ... 7 = Sunday.';
create index ix_weekly_hours_unit on calendar.weekly_hours (authority_id, unit_id);
grant update, delete on calendar.weekly_hours to ${approle};
