-- A plan gets a life: drafted, reviewed, issued, then amended, replaced or closed; each edition stays readable.
alter table programme.plan
    add column kind text not null default 'multi-year' constraint ck_plan_kind check (kind in ('multi-year', 'yearly')),
    add column state text not null default 'draft' constraint ck_plan_state
        check (state in ('draft', 'in-review', 'issued', 'amended', 'replaced', 'closed', 'discarded')),
    add column version integer not null default 1,
    add column edition integer not null default 1,
    add column parent_id uuid constraint fk_plan_parent references programme.plan (id),
    add column previous_id uuid constraint fk_plan_previous references programme.plan (id),
    add column succession text constraint ck_plan_succession check (succession in ('amends', 'replaces')),
    add column signer text,
    add column remarks text,
    add column child_due_on date,
    add column child_due_days integer constraint ck_plan_child_due_days check (child_due_days > 0),
    add column created_at timestamptz,
    add column created_by uuid;
update programme.plan set state = 'issued' where issued_on is not null;
alter table programme.plan
    add constraint ck_plan_issued check (state in ('draft', 'in-review', 'discarded') or (number is not null and issued_on is not null)),
    add constraint ck_plan_succession_of check ((previous_id is null) = (succession is null)),
    add constraint ck_plan_child_due check (child_due_on is null or child_due_days is null);
create index ix_plan_authority on programme.plan (authority_id, unit_id);
create index ix_plan_parent on programme.plan (parent_id) where parent_id is not null;
grant update on programme.plan to ${approle};
comment on column programme.plan.version is 'Counts changes; a form that shows an older one is refused.';
comment on column programme.plan.edition is '1 for the plan as first issued, then one more per amendment (Vietnamese: lần ban hành).';
comment on column programme.plan.parent_id is 'The plan of the upper level that this one carries out (Vietnamese: kế hoạch cấp trên).';
comment on column programme.plan.previous_id is 'The plan that this one amends or replaces.';
comment on column programme.plan.remarks is 'Why the last review sent it back; empty after it was issued.';
comment on column programme.plan.child_due_on is 'Day before which lower units issue their plans, or child_due_days after issue.';
