-- Serials may run over a month or a year instead of a day; a day that begins a year must not share its counter with the year.
alter table dossiers.code_counter add column period text not null default 'day'
    constraint ck_code_counter_period check (period in ('day', 'month', 'year'));
alter table dossiers.code_counter drop constraint pk_code_counter;
alter table dossiers.code_counter add constraint pk_code_counter primary key (agency_code, day, period);
comment on table dossiers.code_counter is 'Last serial of a receiving agency and period; its row lock makes codes unique and without gaps.';
comment on column dossiers.code_counter.day is 'First day of the period.';
comment on column dossiers.code_counter.period is 'Over what the serial runs.';
