-- Which procedures can be paid online is a decision with a day; two ratios of the plans count it.
alter table procedures.version
    add column online_payment boolean,
    add column online_payment_on date;
comment on column procedures.version.online_payment is 'Whether online payment works for it; null before anybody decided.';
comment on column procedures.version.online_payment_on is 'Day of that decision.';
