-- What a plan says beside targets and tasks: its source, who leads what, when reports are due.
create table programme.plan_source (
    plan_id uuid constraint pk_plan_source primary key constraint fk_plan_source_plan references programme.plan (id),
    document_id uuid,
    file_name text,
    content text not null
);
comment on table programme.plan_source is 'The text from which a plan was read, and its file (Vietnamese: văn bản gốc).';

create table programme.plan_agency (
    plan_id uuid not null constraint fk_plan_agency_plan references programme.plan (id),
    n integer not null,
    agency text not null,
    unit_id uuid,
    leads text not null,
    constraint pk_plan_agency primary key (plan_id, n)
);
comment on table programme.plan_agency is 'Who leads what in a plan; data of each plan, never code (Vietnamese: phân công chủ trì).';
grant update, delete on programme.plan_agency to ${approle};

create table programme.plan_report (
    plan_id uuid not null constraint fk_plan_report_plan references programme.plan (id),
    n integer not null,
    what text not null,
    cadence text not null,
    due text,
    constraint pk_plan_report primary key (plan_id, n)
);
comment on table programme.plan_report is 'Reports that a plan asks for, as its text words them (Vietnamese: chế độ báo cáo).';
grant update, delete on programme.plan_report to ${approle};
