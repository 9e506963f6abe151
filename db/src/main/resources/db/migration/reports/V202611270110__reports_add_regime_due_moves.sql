-- Whether a due day that falls on a day off moves to the next working day is a setting of the regime: no act in our notes settles it.
alter table reports.regime add column moves_due boolean not null default false;
comment on column reports.regime.moves_due is 'Whether a due day on a day off of the recipient moves to the next working day; no by default.';
