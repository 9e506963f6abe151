-- Internal procedures have choices, ask other agencies beside a step, and hand a dossier to another unit or level and back.
-- Expand, move what is there, drop what is no longer read: one file, because no release holds routes yet.
alter table procedures.route add column valid_from date;
comment on column procedures.route.valid_from is 'First day on which received dossiers take it; null for a draft, or from the day of publication on.';

alter table procedures.route_step drop constraint ck_route_step_at_unit;
alter table procedures.route_step
    add constraint ck_route_step_at_unit
        check (at_unit in ('intake', 'deciding-desk', 'deciding-office', 'named-unit', 'province-agency')),
    add column unit_code text;
comment on column procedures.route_step.unit_code is 'Code of the unit that does the step; only where at_unit is named-unit.';

create table procedures.route_exit (
    route_id uuid not null,
    step_key text not null,
    n integer not null,
    key text not null,
    label jsonb not null,
    next_key text,
    constraint pk_route_exit primary key (route_id, step_key, n),
    constraint ux_route_exit_key unique (route_id, step_key, key),
    constraint fk_route_exit_step foreign key (route_id, step_key) references procedures.route_step (route_id, key)
);
comment on table procedures.route_exit is 'How a step may be left: one exit is no choice, of several the officer picks one; next_key null ends the route.';

insert into procedures.route_exit (route_id, step_key, n, key, label, next_key)
select route_id, key, 1, 'next',
       case when next_key is null then '{"vi": "Kết thúc quy trình", "en": "End of the route"}'::jsonb
            else '{"vi": "Chuyển bước tiếp theo", "en": "Pass on"}'::jsonb end,
       next_key
  from procedures.route_step;
alter table procedures.route_step drop column next_key;
comment on table procedures.route_step is 'One step: who (role in which unit), time budget, product; what follows stands in route_exit.';

create table procedures.route_opinion (
    route_id uuid not null,
    step_key text not null,
    n integer not null,
    key text not null,
    agency jsonb not null,
    at_unit text not null constraint ck_route_opinion_at_unit
        check (at_unit in ('intake', 'deciding-desk', 'deciding-office', 'named-unit', 'province-agency')),
    unit_code text,
    role text not null,
    half_hours integer not null constraint ck_route_opinion_half_hours check (half_hours > 0),
    required boolean not null,
    constraint pk_route_opinion primary key (route_id, step_key, n),
    constraint ux_route_opinion_key unique (route_id, step_key, key),
    constraint fk_route_opinion_step foreign key (route_id, step_key) references procedures.route_step (route_id, key)
);
comment on table procedures.route_opinion is 'Agencies asked when the step begins, all at once (Vietnamese: lấy ý kiến song song); a required one has to be in before the step is left.';
comment on column procedures.route_opinion.half_hours is 'Time to answer in half working hours (0.5 h).';
