-- Tasks: who does what, with which product, until when, for whom (plans' rule R22).
create table programme.task_counter (
    authority_id uuid not null,
    year integer not null,
    last_serial integer not null,
    constraint pk_task_counter primary key (authority_id, year)
);
comment on table programme.task_counter is 'Last serial of an authority and year; its row lock makes codes unique and without gaps.';
grant update on programme.task_counter to ${approle};

create table programme.task (
    authority_id uuid not null,
    id uuid not null,
    code text not null,
    status text not null constraint ck_task_status check (status in
        ('draft', 'assigned', 'accepted', 'in-progress', 'reported', 'returned', 'refused', 'closed', 'cancelled')),
    version integer not null default 0,
    source text not null constraint ck_task_source check (source in ('plan', 'meeting', 'assigned')),
    plan_id uuid,
    meeting_id uuid,
    area text,
    topic text,
    title text not null,
    duty text,
    product text,
    due_on date,
    first_due_on date,
    lead_unit_id uuid,
    holder_id uuid,
    leader_id uuid,
    assigner_unit_id uuid not null,
    assigner_id uuid not null,
    percent integer not null default 0 constraint ck_task_percent check (percent between 0 and 100),
    returns integer not null default 0,
    asked_due_on date,
    created_at timestamptz not null,
    assigned_on date,
    completed_on date,
    accepted_on date,
    cancelled_on date,
    constraint pk_task primary key (authority_id, id),
    constraint ux_task_code unique (authority_id, code)
);
comment on table programme.task is 'A task (Vietnamese: nhiệm vụ). Its history is the audit stream of kind task.';
comment on column programme.task.title is 'Which work (rõ việc).';
comment on column programme.task.duty is 'Which duty the one in charge bears (rõ trách nhiệm, nhiệm vụ).';
comment on column programme.task.product is 'Which product is handed in (rõ kết quả, sản phẩm).';
comment on column programme.task.due_on is 'By when (rõ thời gian), extensions included; first_due_on is what was set at the first assignment.';
comment on column programme.task.lead_unit_id is 'Unit in charge as recorded; after a merger its successor carries on.';
comment on column programme.task.holder_id is 'Account of the person in charge (rõ người).';
comment on column programme.task.leader_id is 'Account of the leader who watches over it (lãnh đạo phụ trách).';
comment on column programme.task.assigner_id is 'Account that assigned it, and judges and closes it, in the name of assigner_unit_id.';
comment on column programme.task.asked_due_on is 'Due day that the unit in charge asks for; null unless an extension waits for an answer.';
comment on column programme.task.completed_on is 'Day on which the product was handed in; null again after a return.';
comment on column programme.task.accepted_on is 'Day on which the assigner accepted the product.';
create index ix_task_lead on programme.task (lead_unit_id, due_on);
create index ix_task_assigner on programme.task (assigner_unit_id, due_on);
create index ix_task_holder on programme.task (holder_id) where status not in ('closed', 'cancelled');
create index ix_task_plan on programme.task (plan_id);
create index ix_task_meeting on programme.task (meeting_id);
create index ix_task_due on programme.task (due_on) where status in ('assigned', 'accepted', 'in-progress', 'returned');
grant update on programme.task to ${approle};

create table programme.task_partner (
    authority_id uuid not null,
    task_id uuid not null,
    unit_id uuid not null,
    constraint pk_task_partner primary key (authority_id, task_id, unit_id),
    constraint fk_task_partner_task foreign key (authority_id, task_id) references programme.task (authority_id, id)
);
comment on table programme.task_partner is 'Units that help the unit in charge (Vietnamese: đơn vị phối hợp).';
create index ix_task_partner_unit on programme.task_partner (unit_id);
grant delete on programme.task_partner to ${approle};

create table programme.task_report (
    authority_id uuid not null,
    id uuid not null,
    task_id uuid not null,
    at timestamptz not null,
    account_id uuid not null,
    percent integer not null constraint ck_task_report_percent check (percent between 0 and 100),
    words text not null,
    document_id uuid,
    constraint pk_task_report primary key (authority_id, id),
    constraint fk_task_report_task foreign key (authority_id, task_id) references programme.task (authority_id, id)
);
comment on table programme.task_report is 'A report of progress with its evidence file (Vietnamese: báo cáo tiến độ, minh chứng).';
create index ix_task_report_task on programme.task_report (authority_id, task_id);

create table programme.task_note (
    authority_id uuid not null,
    id uuid not null,
    task_id uuid not null,
    text text not null,
    constraint pk_task_note primary key (authority_id, id),
    constraint fk_task_note_task foreign key (authority_id, task_id) references programme.task (authority_id, id)
);
comment on table programme.task_note is 'Free text beside an event (why it was returned, refused, extended, cancelled); the event holds its id.';
create index ix_task_note_task on programme.task_note (authority_id, task_id);

create table programme.task_publication (
    id uuid constraint pk_task_publication primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    month date not null constraint ck_task_publication_month check (extract(day from month) = 1),
    published_at timestamptz not null,
    published_by uuid not null,
    constraint ux_task_publication_month unique (unit_id, month)
);
comment on table programme.task_publication is 'Results of a month as a unit published them (Vietnamese: công khai kết quả thực hiện nhiệm vụ); frozen, so append-only.';

create table programme.task_publication_row (
    publication_id uuid not null constraint fk_task_publication_row_publication references programme.task_publication (id),
    unit_id uuid not null,
    name jsonb not null,
    assigned integer not null,
    done_on_time integer not null,
    done_late integer not null,
    running integer not null,
    running_late integer not null,
    constraint pk_task_publication_row primary key (publication_id, unit_id)
);
comment on table programme.task_publication_row is 'Totals of one unit in charge, with its name of that day.';
