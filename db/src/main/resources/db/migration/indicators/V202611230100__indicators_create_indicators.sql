create schema indicators;
comment on schema indicators is 'Indicators as executable formulas.';
grant usage on schema indicators to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema indicators grant select, insert on tables to ${approle};
alter default privileges in schema indicators grant usage, select on sequences to ${approle};

create table indicators.indicator (
    id text not null,
    version text not null,
    valid daterange not null,
    name jsonb not null,
    measure_unit jsonb not null,
    better text constraint ck_indicator_better check (better in ('higher', 'lower')),
    fact text not null,
    time_role text not null,
    numerator text not null,
    denominator text,
    legal_basis text,
    constraint pk_indicator primary key (id, valid without overlaps)
);
comment on table indicators.indicator is 'An indicator (Vietnamese: chỉ số) as text in the indicator language, with the hash of its normal form as version.';
grant update on indicators.indicator to ${approle};
