-- A figure as of a day counts the reported values that were approved by then and not yet replaced.
alter table indicators.reported_value
    add column approved_at timestamptz,
    add column replaced_at timestamptz;
comment on column indicators.reported_value.approved_at is 'From when figures count it; null while it was never approved.';
comment on column indicators.reported_value.replaced_at is 'From when a newer one counts instead; null while it counts.';
comment on column indicators.reported_value.decided_at is 'When it was approved or returned; being replaced is no decision about it.';
update indicators.reported_value r
set approved_at = coalesce(
        (select max(e.at) from audit.entry e
         where e.stream_kind = 'reported-value' and e.stream_id = r.id and e.action = 'value.approved'),
        r.decided_at)
where r.state in ('approved', 'replaced');
update indicators.reported_value set replaced_at = decided_at where state = 'replaced';
alter table indicators.reported_value add constraint ck_reported_value_approved
    check ((state in ('approved', 'replaced')) = (approved_at is not null) and (state = 'replaced') = (replaced_at is not null));
drop index indicators.ix_reported_value_indicator;
create index ix_reported_value_indicator on indicators.reported_value (authority_id, indicator_id) where approved_at is not null;
