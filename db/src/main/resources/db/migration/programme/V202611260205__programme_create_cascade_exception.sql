-- A child target may stay below its parent's only for a reason that a leader accepted.
create table programme.cascade_exception (
    id uuid constraint pk_cascade_exception primary key,
    plan_id uuid not null constraint fk_cascade_exception_plan references programme.plan (id),
    parent_target_id uuid not null constraint fk_cascade_exception_target references programme.target (id),
    kind text not null,
    reason text not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    approved_at timestamptz,
    approved_by uuid,
    constraint ux_cascade_exception unique (plan_id, parent_target_id, kind),
    constraint ck_cascade_exception_approved check ((approved_at is null) = (approved_by is null))
);
comment on table programme.cascade_exception is
    'Why a plan differs from its parent''s target, asked by its unit and approved by a leader (Vietnamese: ngoại lệ được chấp thuận).';
grant update on programme.cascade_exception to ${approle};
