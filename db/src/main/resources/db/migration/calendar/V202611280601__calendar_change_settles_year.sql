-- A decision can settle a year, so that dates in it are no longer provisional, and cases whose date stays but becomes certain are counted.
alter table calendar.change add column settles_year integer;
comment on column calendar.change.settles_year is 'Year whose days off and worked Saturdays are known with this decision (Vietnamese: xác nhận lịch năm); null where it changes days only.';

alter table calendar.recount add column settled integer not null default 0;
comment on column calendar.recount.settled is 'Cases that keep their date, which is no longer provisional.';
