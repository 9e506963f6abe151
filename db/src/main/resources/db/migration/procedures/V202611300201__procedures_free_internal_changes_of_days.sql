-- The days of announcement and publication hold for procedures of citizens and businesses; no act sets them for internal ones.
alter table procedures.decision_item alter column announce_due_on drop not null;
alter table procedures.decision_item alter column publish_due_on drop not null;
comment on column procedures.decision_item.announce_due_on is 'Last day of the announcement; none for an internal procedure.';
comment on column procedures.decision_item.publish_due_on is 'Last day of the publication; none for an internal procedure.';
