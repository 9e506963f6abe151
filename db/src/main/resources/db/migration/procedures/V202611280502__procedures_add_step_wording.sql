-- Decisions describe a step in many sentences and in their own words; both come back when the route is written out.
alter table procedures.route_step
    add column description text,
    add column label text,
    add column doer text;
comment on column procedures.route_step.description is 'What is done in the step, in full; null where its name says all.';
comment on column procedures.route_step.label is 'How the decision calls the step, such as B1; null where it says no more than the key.';
comment on column procedures.route_step.doer is 'Who does it in the words of the decision; null where role and place say the same.';
