-- Who owes a plan of their own under an issued plan, until when, and whether they have issued it.
create table programme.plan_duty (
    id uuid constraint pk_plan_duty primary key,
    authority_id uuid not null,
    parent_plan_id uuid not null constraint fk_plan_duty_parent references programme.plan (id),
    unit_id uuid not null,
    due_on date not null,
    child_plan_id uuid constraint fk_plan_duty_child references programme.plan (id),
    issued_on date,
    no_lower boolean,
    constraint ux_plan_duty_unit unique (parent_plan_id, unit_id),
    constraint ck_plan_duty_issued check ((child_plan_id is null) = (issued_on is null))
);
comment on table programme.plan_duty is 'A child plan owed by a unit (Vietnamese: nghĩa vụ ban hành kế hoạch).';
comment on column programme.plan_duty.no_lower is 'Whether the cascade found nothing weaker when the child plan was issued.';
create index ix_plan_duty_open on programme.plan_duty (due_on) where issued_on is null;
grant update on programme.plan_duty to ${approle};
