-- Which procedures are on the list of those to be served online is a decision with a number and a day (the plans' rule R19).
alter table procedures.version
    add column eligible_decision text,
    add column eligible_on date;
comment on column procedures.version.online_eligible is 'Whether it is on the list of procedures eligible for online service.';
comment on column procedures.version.eligible_decision is 'Number of the decision that put it on the list or took it off; null before the first.';
comment on column procedures.version.eligible_on is 'Day of that decision.';
