-- What an inspection found has an owner and a day; within the year it is remedied, or laid before who can remedy it.
create table inspections.finding (
    id uuid constraint pk_finding primary key,
    authority_id uuid not null,
    code text not null,
    inspection_id uuid not null constraint fk_finding_inspection references inspections.inspection (id),
    n integer,
    unit_id uuid not null,
    owner_unit_id uuid not null,
    owner_id uuid,
    area text not null,
    content text not null,
    cause text not null,
    fault text not null constraint ck_finding_fault check (fault in ('unit', 'head', 'person', 'system')),
    demand text not null,
    due_on date not null,
    state text not null constraint ck_finding_state check (state in ('draft', 'open', 'reported', 'fixed', 'escalated', 'withdrawn')),
    version integer not null default 0,
    found_on date,
    reported_on date,
    fixed_on date,
    escalated_on date,
    escalated_to text,
    escalation_document_id uuid,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_finding_code unique (authority_id, code),
    constraint ck_finding_found check (state in ('draft', 'withdrawn') or found_on is not null),
    constraint ck_finding_fixed check (state <> 'fixed' or fixed_on is not null),
    constraint ck_finding_escalated check (state <> 'escalated' or (escalated_on is not null and escalated_to is not null and escalation_document_id is not null))
);
comment on table inspections.finding is 'What has to be remedied after an inspection (Vietnamese: tồn tại, hạn chế).';
comment on column inspections.finding.n is 'Question of the checklist that it comes from; null for none.';
comment on column inspections.finding.unit_id is 'The inspecting body, which accepts the remedy.';
comment on column inspections.finding.owner_unit_id is 'The unit that remedies it.';
comment on column inspections.finding.fault is 'Who answers for it: the unit, its head, a person, or a rule or system that the unit cannot change.';
comment on column inspections.finding.found_on is 'Day of the conclusion that holds it; null while there is none.';
comment on column inspections.finding.fixed_on is 'Day on which the inspecting body accepted the remedy.';
create index ix_finding_inspection on inspections.finding (inspection_id);
create index ix_finding_owner on inspections.finding (owner_unit_id, state);
create index ix_finding_unit on inspections.finding (unit_id, state);
create index ix_finding_due on inspections.finding (due_on) where state in ('open', 'reported');
grant update on inspections.finding to ${approle};
