-- An applied decision says afterwards, too, which cases it gave another due date, and not only how many.
create table calendar.recounted_case (
    change_id uuid not null constraint fk_recounted_case_change_id references calendar.change (id),
    kind text not null,
    case_id uuid not null,
    label text not null,
    unit_id uuid not null,
    before_at timestamptz not null,
    after_at timestamptz not null,
    because date,
    constraint pk_recounted_case primary key (change_id, kind, case_id)
);
comment on table calendar.recounted_case is 'A case to which an applied decision gave another due date (Vietnamese: hồ sơ đổi hạn theo quyết định).';
comment on column calendar.recounted_case.label is 'By which people call the case, such as its code; no personal data.';
comment on column calendar.recounted_case.unit_id is 'By whose calendar the case is counted.';
comment on column calendar.recounted_case.because is 'The changed day that lies in the time of the case.';
