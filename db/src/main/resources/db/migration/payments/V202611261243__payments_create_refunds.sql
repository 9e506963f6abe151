-- Money goes back only when one person asked for it and another agreed.
create table payments.refund (
    id uuid constraint pk_refund primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    payable_id uuid not null constraint fk_refund_payable references payments.payable (id),
    payment_id uuid not null constraint fk_refund_payment references payments.payment (id),
    number integer not null,
    amount bigint not null constraint ck_refund_amount check (amount > 0),
    reason text not null,
    state text not null constraint ck_refund_state check (state in ('requested', 'approved', 'refused', 'withdrawn', 'paid')),
    requested_at timestamptz not null,
    requested_by uuid not null,
    decided_at timestamptz,
    decided_by uuid,
    decision_note text,
    method text constraint ck_refund_method check (method in ('cash', 'transfer')),
    proof text,
    paid_at timestamptz,
    paid_by uuid,
    drawer_id uuid constraint fk_refund_drawer references payments.drawer (id),
    version integer not null default 0,
    constraint ux_refund_number unique (payable_id, number),
    constraint ck_refund_other check (decided_by is null or state = 'withdrawn' or decided_by <> requested_by),
    constraint ck_refund_paid check (state <> 'paid' or (paid_at is not null and method is not null))
);
comment on table payments.refund is 'Money that goes back (Vietnamese: hoàn trả phí, lệ phí): asked for, decided by another person, paid out.';
create index ix_refund_payment on payments.refund (payment_id);
create index ix_refund_unit on payments.refund (unit_id, state);
create index ix_refund_drawer on payments.refund (drawer_id);
grant update on payments.refund to ${approle};
