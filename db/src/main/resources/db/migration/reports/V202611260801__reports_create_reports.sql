-- Duties appear by themselves; a report fulfils one, and what was submitted is kept as it was.
create table reports.duty (
    id uuid constraint pk_duty primary key,
    authority_id uuid not null,
    regime_id uuid not null constraint fk_duty_regime references reports.regime (id),
    call_id uuid constraint fk_duty_call references reports.regime_call (id),
    unit_id uuid not null,
    consolidated boolean not null,
    kind text not null constraint ck_duty_kind check (kind in ('month', 'quarter', 'half-year', 'nine-months', 'year', 'ad-hoc')),
    year integer not null,
    n integer not null,
    first_day date not null,
    last_day date not null,
    due_on date not null,
    submitted_on date,
    constraint ux_duty_period unique nulls not distinct (regime_id, call_id, unit_id, consolidated, kind, year, n),
    constraint ck_duty_days check (last_day >= first_day)
);
comment on table reports.duty is 'A report that a unit owes for a period (Vietnamese: nghĩa vụ báo cáo).';
comment on column reports.duty.consolidated is 'The report of the recipient over all units.';
comment on column reports.duty.last_day is 'The cut-off, inclusive (Vietnamese: ngày chốt số liệu).';
comment on column reports.duty.submitted_on is 'Day on which it was sent and not given back; null while it is owed.';
create index ix_duty_open on reports.duty (due_on) where submitted_on is null;
create index ix_duty_unit on reports.duty (unit_id);
create index ix_duty_call on reports.duty (call_id);
grant update on reports.duty to ${approle};

create table reports.report (
    id uuid constraint pk_report primary key,
    authority_id uuid not null,
    duty_id uuid not null constraint fk_report_duty references reports.duty (id),
    form_id uuid not null constraint fk_report_form references reports.form (id),
    unit_id uuid not null,
    drafter_unit_id uuid not null,
    recipient_unit_id uuid,
    through_unit_id uuid,
    state text not null constraint ck_report_state check (state in ('draft', 'submitted', 'approved', 'signed', 'sent', 'returned', 'accepted')),
    version integer not null default 0,
    edition integer not null default 1,
    number text,
    signed_on date,
    signer text,
    signer_position text,
    remarks text,
    sent_at timestamptz,
    document_id uuid,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_report_duty unique (duty_id),
    constraint ck_report_signed check (state in ('draft', 'submitted', 'approved', 'returned') or (number is not null and signed_on is not null and signer is not null))
);
comment on table reports.report is 'A report of a unit for a period (Vietnamese: báo cáo).';
comment on column reports.report.drafter_unit_id is 'Unit whose officials write it: the unit itself, or the office that drafts the consolidated one.';
comment on column reports.report.recipient_unit_id is 'Null where it goes to a body without an account here.';
comment on column reports.report.edition is 'One more each time it was given back and written anew.';
comment on column reports.report.document_id is 'The signed paper as PDF/A.';
create index ix_report_unit on reports.report (unit_id, state);
create index ix_report_recipient on reports.report (recipient_unit_id, state);
create index ix_report_form on reports.report (form_id);
grant update on reports.report to ${approle};

create table reports.report_text (
    report_id uuid not null constraint fk_report_text_report references reports.report (id),
    n integer not null,
    content text not null,
    constraint pk_report_text primary key (report_id, n)
);
comment on table reports.report_text is 'What people wrote into a slot of the form, while it is a draft (Vietnamese: nội dung thuyết minh).';
grant update, delete on reports.report_text to ${approle};

create table reports.snapshot (
    report_id uuid not null constraint fk_snapshot_report references reports.report (id),
    edition integer not null,
    n integer not null,
    frozen_at timestamptz not null,
    content text not null,
    hash text not null,
    constraint pk_snapshot primary key (report_id, edition, n)
);
comment on table reports.snapshot is 'A report with all figures and texts as they were when it was submitted; never changed (Vietnamese: bản chụp báo cáo).';
comment on column reports.snapshot.n is 'Counts submissions within an edition.';
comment on column reports.snapshot.content is 'JSON as text, so that its hash can be computed again.';
comment on column reports.snapshot.hash is 'SHA-256 of the content, in hexadecimal digits; it stands in the audit stream too.';
