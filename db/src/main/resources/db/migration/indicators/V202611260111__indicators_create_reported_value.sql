-- Where no module has the records yet, a person reports the value with evidence and another one approves it.
create table indicators.reported_value (
    id uuid constraint pk_reported_value primary key,
    authority_id uuid not null,
    indicator_id text not null,
    version text not null,
    unit_id uuid not null,
    filter text not null default '',
    period daterange not null,
    numerator numeric,
    denominator numeric,
    value numeric,
    note text,
    document_id uuid,
    state text not null constraint ck_reported_value_state check (state in ('draft', 'submitted', 'returned', 'approved', 'replaced', 'withdrawn')),
    author_id uuid not null,
    created_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    remark text,
    replaces_id uuid constraint fk_reported_value_replaces references indicators.reported_value (id),
    revision integer not null default 1,
    constraint ck_reported_value_kind check (value is null or numerator is null and denominator is null),
    constraint ck_reported_value_approver check (decided_by is null or decided_by <> author_id),
    constraint ck_reported_value_evidence check (state in ('draft', 'returned', 'withdrawn') or document_id is not null)
);
comment on table indicators.reported_value is 'A value reported by a person with evidence (Vietnamese: số báo cáo); replaced by a newer one, never deleted.';
comment on column indicators.reported_value.version is 'Version of the formula that the value follows.';
comment on column indicators.reported_value.filter is 'Condition of the target that it is for; empty = the whole indicator.';
comment on column indicators.reported_value.value is 'Where only the result is known, in the unit of the indicator; such values do not add.';
comment on column indicators.reported_value.document_id is 'Evidence file; required before it is submitted.';
comment on column indicators.reported_value.revision is 'Counts changes, so that nobody overwrites what they have not seen.';
create index ix_reported_value_indicator on indicators.reported_value (authority_id, indicator_id) where state = 'approved';
create index ix_reported_value_unit on indicators.reported_value (unit_id, state);
create index ix_reported_value_replaces_id on indicators.reported_value (replaces_id);
alter table indicators.reported_value add constraint ex_reported_value_period
    exclude using gist (authority_id with =, indicator_id with =, unit_id with =, filter with =, period with &&) where (state = 'approved');
grant update on indicators.reported_value to ${approle};
