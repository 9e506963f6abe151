-- What a case costs follows from lines with days and from resolutions that reduce them; a dossier keeps those of its reception day.
create table procedures.fee_line (
    id uuid constraint pk_fee_line primary key,
    procedure_id uuid not null constraint fk_fee_line_procedure references procedures.procedure (id),
    n integer not null,
    valid daterange not null,
    name jsonb not null,
    kind text not null constraint ck_fee_line_kind check (kind in ('fee', 'charge')),
    basis text not null constraint ck_fee_line_basis check (basis in ('fixed', 'per-page', 'per-copy')),
    amount bigint not null constraint ck_fee_line_amount check (amount >= 0),
    step_from integer constraint ck_fee_line_step_from check (step_from > 1),
    step_amount bigint constraint ck_fee_line_step_amount check (step_amount >= 0),
    most bigint constraint ck_fee_line_most check (most > 0),
    legal_basis text not null,
    created_at timestamptz not null,
    created_by uuid,
    constraint ux_fee_line_n unique (procedure_id, n, valid without overlaps),
    constraint ck_fee_line_step check ((step_from is null) = (step_amount is null))
);
comment on table procedures.fee_line is 'What one case of a procedure costs from day to day (Vietnamese: mức thu phí, lệ phí theo trường hợp).';
comment on column procedures.fee_line.kind is 'fee: phí, charge: lệ phí.';
comment on column procedures.fee_line.amount is 'Whole đồng for the case, the page or the copy.';
comment on column procedures.fee_line.step_from is 'From this page on step_amount is asked instead; null when all pages cost the same.';
comment on column procedures.fee_line.most is 'Most that one copy costs; null without a bound.';
grant update on procedures.fee_line to ${approle};

create table procedures.exemption (
    id uuid constraint pk_exemption primary key,
    authority_id uuid not null,
    valid daterange not null,
    resolution text not null,
    issued_on date not null,
    name jsonb not null,
    subject jsonb,
    procedure_codes text[] not null,
    channels text[] not null,
    kinds text[] not null,
    percent integer constraint ck_exemption_percent check (percent between 1 and 100),
    amount bigint constraint ck_exemption_amount check (amount > 0),
    created_at timestamptz not null,
    created_by uuid,
    constraint ck_exemption_measure check ((percent is null) <> (amount is null))
);
comment on table procedures.exemption is 'A reduction or exemption by a resolution with its days (Vietnamese: miễn, giảm phí, lệ phí).';
comment on column procedures.exemption.subject is 'Whom it is for; null where it holds for everybody by itself, such as for all who file online.';
comment on column procedures.exemption.procedure_codes is 'Empty: all procedures. So for channels and kinds.';
create index ix_exemption_authority on procedures.exemption (authority_id);
grant update on procedures.exemption to ${approle};
