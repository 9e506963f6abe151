-- Leave of officials and who stands in for them: a substitute gets an assignment "acting for" each assignment of the absent
-- one, for those days. A substitute usually has the same role in the same unit, so acting assignments may overlap own ones.
alter table identity.assignment drop constraint ux_assignment_account_unit_role;
alter table identity.assignment add constraint ex_assignment_own
    exclude using gist (account_id with =, unit_id with =, role with =, valid with &&) where (acting_for is null);
alter table identity.assignment add constraint ex_assignment_acting
    exclude using gist (acting_for with =, valid with &&) where (acting_for is not null);

create table identity.leave (
    authority_id uuid not null,
    id uuid not null,
    account_id uuid not null constraint fk_leave_account references identity.account (id),
    kind text not null constraint ck_leave_kind check (kind in ('annual', 'insured', 'personal', 'mission', 'training')),
    first_day date not null,
    last_day date not null,
    substitute_id uuid constraint fk_leave_substitute references identity.account (id),
    state text not null constraint ck_leave_state check (state in ('entered', 'ended', 'cancelled')),
    version integer not null default 0,
    entered_by uuid not null,
    entered_at timestamptz not null,
    constraint pk_leave primary key (authority_id, id),
    constraint ck_leave_days check (last_day >= first_day),
    constraint ck_leave_substitute check (substitute_id <> account_id),
    constraint ex_leave_account exclude using gist (account_id with =, daterange(first_day, last_day, '[]') with &&)
        where (state <> 'cancelled')
);
comment on table identity.leave is 'Days on which an official is away, and who stands in (Vietnamese: nghỉ, đi vắng và người làm thay). Its history is the audit stream of kind leave.';
comment on column identity.leave.kind is 'As coarse as the work needs: insured covers sickness and childbirth alike, so that nobody learns of health.';
comment on column identity.leave.last_day is 'Inclusive; the day before the return where it was ended earlier.';
create index ix_leave_account_id on identity.leave (account_id, last_day);
create index ix_leave_substitute_id on identity.leave (substitute_id, last_day);
grant update on identity.leave to ${approle};
