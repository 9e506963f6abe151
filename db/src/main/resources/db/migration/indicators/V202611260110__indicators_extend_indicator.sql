-- The language is written out now: the ten indicators of the first months are loaded anew with their versions at the next start.
delete from indicators.indicator;
alter table indicators.indicator
    add column n integer not null,
    add column module text not null,
    add column source_kind text not null constraint ck_indicator_source_kind check (source_kind in ('computed', 'register', 'reported', 'external')),
    add column additivity text not null constraint ck_indicator_additivity check (additivity in ('additive', 'pair', 'histogram', 'stock', 'external')),
    add column baseline text,
    add column exclusions jsonb,
    add column excluded text,
    add column label text,
    add column reason text,
    add column published_by uuid,
    add column published_at timestamptz;
comment on column indicators.indicator.n is 'Order of the catalogue.';
comment on column indicators.indicator.module is 'Area of the product that keeps the records.';
comment on column indicators.indicator.baseline is 'Day or years with which is compared where a target says nothing.';
comment on column indicators.indicator.excluded is 'Formula that counts what was taken out of the denominator, where the fields do not tell.';
comment on column indicators.indicator.label is 'Name of the formula''s version where its owner gave one, such as portal-2026-09.';
comment on column indicators.indicator.reason is 'Why this version was made; null for the first.';
-- A formula is never edited: a change is a new version, and the old one gets an end.
revoke update on indicators.indicator from ${approle};
grant update (valid) on indicators.indicator to ${approle};
