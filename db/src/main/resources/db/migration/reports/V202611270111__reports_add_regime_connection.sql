-- The share of regimes that flow into the reporting system without typing is counted from the regimes themselves.
alter table reports.regime add column in_scope boolean not null default true, add column connected_on date;
comment on column reports.regime.in_scope is 'Periodic regime or statistic for direction, so that it is to be connected (Vietnamese: thuộc phạm vi phục vụ chỉ đạo, điều hành).';
comment on column reports.regime.connected_on is 'Since when its figures flow into the local and the national reporting system without typing; null = not yet.';
