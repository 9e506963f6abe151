-- A decision that was signed with an error can be taken back until its first day; until now only another decision could follow.
alter table procedures.decision drop constraint ck_decision_state;
alter table procedures.decision drop constraint ck_decision_signed;
alter table procedures.decision
    add column withdrawn_reason text,
    add constraint ck_decision_state check (state in ('draft', 'submitted', 'signed', 'dropped', 'withdrawn')),
    add constraint ck_decision_signed check ((state in ('signed', 'withdrawn')) = (number is not null and signed_on is not null and signer is not null)),
    add constraint ck_decision_withdrawn check ((state = 'withdrawn') = (withdrawn_reason is not null));
comment on column procedures.decision.withdrawn_reason is 'Why it was taken back before its first day; null where it was not.';
