-- Days are changed by decisions: drafted, shown with the due dates that they move, then applied and counted again in the background.
create table calendar.change (
    id uuid constraint pk_change primary key,
    authority_id uuid not null,
    unit_id uuid,
    number text not null,
    decided_on date not null,
    status text not null constraint ck_change_status check (status in ('draft', 'discarded', 'applied')),
    version integer not null default 1,
    drafted_by uuid not null,
    drafted_at timestamptz not null,
    applied_by uuid,
    applied_at timestamptz
);
comment on table calendar.change is 'A decision that changes days of a calendar (Vietnamese: quyết định thay đổi lịch làm việc), for the whole authority or for one unit.';
create index ix_change_authority_id on calendar.change (authority_id, drafted_at desc);
grant update on calendar.change to ${approle};

create table calendar.change_day (
    change_id uuid not null constraint fk_change_day_change references calendar.change (id),
    day date not null,
    kind text constraint ck_change_day_kind check (kind in ('holiday', 'in-lieu', 'swapped-off', 'worked', 'half')),
    name jsonb not null,
    hours text,
    before_kind text,
    before_hours text,
    constraint pk_change_day primary key (change_id, day)
);
comment on table calendar.change_day is 'What a decision makes of a day, and what the day was when the decision was applied.';
comment on column calendar.change_day.kind is 'Null: the day follows the plain week again.';
grant update (before_kind, before_hours) on calendar.change_day to ${approle};

create table calendar.recount (
    change_id uuid not null constraint fk_recount_change references calendar.change (id),
    kind text not null,
    after_id uuid,
    looked_at integer not null default 0,
    changed integer not null default 0,
    skipped integer not null default 0,
    finished_at timestamptz,
    constraint pk_recount primary key (change_id, kind)
);
comment on table calendar.recount is 'How far the open cases of a kind were counted again after a decision; taken up where it stopped (Vietnamese: tiến độ tính lại hạn).';
comment on column calendar.recount.after_id is 'Last case that was looked at, in the order of ids.';
comment on column calendar.recount.skipped is 'Cases that could not be counted under the new calendar and keep their dates.';
create index ix_recount_open on calendar.recount (change_id) where finished_at is null;
grant update on calendar.recount to ${approle};

alter table calendar.special_day add column change_id uuid constraint fk_special_day_change references calendar.change (id);
comment on column calendar.special_day.change_id is 'Decision by which the day differs; null for what came with the product.';
create index ix_special_day_change_id on calendar.special_day (change_id);
