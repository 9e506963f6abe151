-- Points of the 766 set month by month, each with the formula it was made with; figures that other bodies publish.
create table scoring.monthly_score (
    authority_id uuid not null,
    unit_id uuid not null,
    month date not null constraint ck_monthly_score_month check (extract(day from month) = 1),
    indicator_id text not null,
    formula_version text not null,
    formula_label text,
    points numeric(9, 4),
    source text not null,
    scored_at timestamptz not null,
    constraint pk_monthly_score primary key (authority_id, month, unit_id, indicator_id, formula_version)
);
comment on table scoring.monthly_score is 'Points of a month by one formula, kept as they were computed (Vietnamese: điểm Bộ chỉ số 766 theo tháng).';
comment on column scoring.monthly_score.points is 'Two decimals, half up; null where the records give no value.';
comment on column scoring.monthly_score.formula_version is 'Hash of the normal form of the formula.';
create index ix_monthly_score_unit on scoring.monthly_score (unit_id, month);

create table scoring.external_figure (
    id uuid constraint pk_external_figure primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    code text not null constraint ck_external_figure_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    period_end date not null,
    value numeric not null,
    place integer,
    publisher text not null,
    source text not null,
    document_id uuid,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    entered_at timestamptz not null,
    entered_by uuid not null
);
comment on table scoring.external_figure is 'A value that another body published, with its source (Vietnamese: số liệu công bố ngoài: PAPI, PCI, SIPAS ...).';
comment on column scoring.external_figure.place is 'Place in the publisher''s ranking, where it gives one.';
comment on column scoring.external_figure.source is 'Where it stands: publication, address.';
create unique index ux_external_figure_period on scoring.external_figure (unit_id, code, period_end) where withdrawn_at is null;
grant update on scoring.external_figure to ${approle};
