-- Which procedures are looked at in a year, what is proposed to simplify them, and what following them costs before and after.
create table procedures.review (
    id uuid constraint pk_review primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    code text not null,
    year integer not null,
    due_on date not null,
    state text not null constraint ck_review_state check (state in ('planned', 'reviewed', 'drafted', 'submitted', 'approved', 'refused')),
    version integer not null default 0,
    done_on date,
    issues_found integer not null default 0 constraint ck_review_issues check (issues_found >= 0),
    issues_handled_on date,
    proposal text,
    subjects_before integer not null default 0,
    subjects_after integer not null default 0,
    times_before integer not null default 1,
    times_after integer not null default 1,
    submitted_on date,
    decided_on date,
    decision_number text,
    reason text,
    announcement_id uuid constraint fk_review_announcement references procedures.decision (id),
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_review_code unique (authority_id, code, year)
);
comment on table procedures.review is 'Review of a procedure in a year and the proposal to simplify it (Vietnamese: rà soát, phương án đơn giản hóa thủ tục hành chính).';
comment on column procedures.review.subjects_before is 'Subjects who follow the procedure in a year; times_before: how often each of them.';
comment on column procedures.review.announcement_id is 'Draft decision that brings the approved proposal into the catalogue.';
grant update on procedures.review to ${approle};

create table procedures.cost_line (
    review_id uuid not null constraint fk_cost_line_review references procedures.review (id),
    side text not null constraint ck_cost_line_side check (side in ('before', 'after')),
    n integer not null,
    activity text not null,
    minutes integer not null constraint ck_cost_line_minutes check (minutes >= 0),
    hourly_income bigint not null constraint ck_cost_line_income check (hourly_income >= 0),
    fee bigint not null constraint ck_cost_line_fee check (fee >= 0),
    other_cost bigint not null constraint ck_cost_line_other check (other_cost >= 0),
    constraint pk_cost_line primary key (review_id, side, n)
);
comment on table procedures.cost_line is 'One activity of following a procedure (Vietnamese: bước tuân thủ) with its factors; money in whole đồng.';
grant update, delete on procedures.cost_line to ${approle};
