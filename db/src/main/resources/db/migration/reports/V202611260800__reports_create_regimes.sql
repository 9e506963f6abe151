-- A report regime is data: who reports to whom through which office, in which periods, in which form.
create schema reports;
comment on schema reports is 'Report regimes, duties, reports and what was sent.';
grant usage on schema reports to ${approle};
alter default privileges in schema reports grant select, insert on tables to ${approle};

create table reports.form (
    id uuid constraint pk_form primary key,
    authority_id uuid not null,
    items jsonb not null,
    created_at timestamptz not null,
    created_by uuid
);
comment on table reports.form is 'What a report holds, in order (Vietnamese: biểu mẫu báo cáo); a changed form is a new row, so that reports keep theirs.';

create table reports.regime (
    id uuid constraint pk_regime primary key,
    authority_id uuid not null,
    name jsonb not null,
    recipient_unit_id uuid not null,
    through_unit_id uuid,
    upper_body text,
    reporters text not null constraint ck_regime_reporters check (reporters in ('agencies', 'communes', 'all')),
    consolidated boolean not null,
    cut_off_day integer constraint ck_regime_cut_off_day check (cut_off_day between 1 and 28),
    legal_basis text,
    sample boolean not null default false,
    valid daterange not null,
    form_id uuid not null constraint fk_regime_form references reports.form (id),
    template_id uuid,
    version integer not null default 0
);
comment on table reports.regime is 'Who reports to whom, how often and in which form (Vietnamese: chế độ báo cáo).';
comment on column reports.regime.through_unit_id is 'Office that collects, checks and drafts the consolidated report; null = the recipient itself.';
comment on column reports.regime.upper_body is 'To whom the consolidated report goes, where that body has no account here.';
comment on column reports.regime.cut_off_day is 'Day of the month at whose end a period closes; null = the last day of the month.';
comment on column reports.regime.sample is 'Shipped as an example to be edited, not as law.';
comment on column reports.regime.template_id is 'Word file of the office, with placeholders; null = the template of the product.';
create index ix_regime_authority on reports.regime (authority_id);
create index ix_regime_form on reports.regime (form_id);
grant update on reports.regime to ${approle};

create table reports.regime_period (
    regime_id uuid not null constraint fk_regime_period_regime references reports.regime (id),
    kind text not null constraint ck_regime_period_kind check (kind in ('month', 'quarter', 'half-year', 'nine-months', 'year')),
    due_days integer not null constraint ck_regime_period_due check (due_days between 0 and 90),
    consolidated_days integer not null constraint ck_regime_period_consolidated check (consolidated_days between 0 and 180),
    constraint pk_regime_period primary key (regime_id, kind)
);
comment on table reports.regime_period is 'In which periods a regime asks, and how many days after the cut-off it is due (Vietnamese: kỳ báo cáo, thời hạn gửi).';
comment on column reports.regime_period.consolidated_days is 'Days after the cut-off within which the consolidated report goes up.';
grant update, delete on reports.regime_period to ${approle};

create table reports.regime_call (
    id uuid constraint pk_regime_call primary key,
    regime_id uuid not null constraint fk_regime_call_regime references reports.regime (id),
    title text not null,
    period daterange not null,
    due_on date not null,
    consolidated_due_on date not null,
    called_at timestamptz not null,
    called_by uuid not null
);
comment on table reports.regime_call is 'An ad hoc report that was asked for (Vietnamese: yêu cầu báo cáo đột xuất).';
create index ix_regime_call_regime on reports.regime_call (regime_id);
