-- Money that a case owes and how it was paid; the module knows a payable and never the case behind it.
create schema payments;
comment on schema payments is 'Payables, payments, receipts, cash days, refunds, bank statements.';
grant usage on schema payments to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema payments grant select, insert on tables to ${approle};
alter default privileges in schema payments grant usage, select on sequences to ${approle};

create sequence payments.reference_number start 100001;
comment on sequence payments.reference_number is 'Numbers in the references of payables; gaps do not matter.';

create table payments.account (
    unit_id uuid not null,
    valid daterange not null,
    authority_id uuid not null,
    bank_bin text not null constraint ck_account_bank_bin check (bank_bin ~ '^[0-9]{6}$'),
    bank_name text not null,
    number text not null constraint ck_account_number check (number ~ '^[0-9A-Z]{4,19}$'),
    holder text not null,
    constraint pk_account primary key (unit_id, valid without overlaps)
);
comment on table payments.account is 'Bank account to which a unit and its parts have fees transferred (Vietnamese: tài khoản thu).';
create index ix_account_authority on payments.account (authority_id);
grant update on payments.account to ${approle};

create table payments.payable (
    id uuid constraint pk_payable primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    owner_kind text not null,
    owner_id uuid not null,
    label text not null,
    procedure_code text not null,
    reference text not null constraint ux_payable_reference unique,
    gross bigint not null constraint ck_payable_gross check (gross > 0),
    reduction bigint not null constraint ck_payable_reduction check (reduction >= 0),
    amount bigint not null constraint ck_payable_amount check (amount >= 0),
    paid bigint not null default 0,
    state text not null constraint ck_payable_state check (state in ('open', 'paid', 'waived', 'cancelled', 'refunded')),
    exemption text,
    exemption_reason text,
    payment_enabled boolean not null,
    created_at timestamptz not null,
    created_by uuid,
    version integer not null default 0,
    constraint ck_payable_sum check (amount = gross - reduction),
    constraint ck_payable_paid check (paid >= 0 and paid <= amount)
);
comment on table payments.payable is 'What a case owes (Vietnamese: khoản phải thu); its history is the audit stream of kind payable.';
comment on column payments.payable.unit_id is 'Unit that collects; receipts are of its series.';
comment on column payments.payable.label is 'Code by which people call the case.';
comment on column payments.payable.reference is 'Stands in the content of a transfer; ends in a check digit.';
comment on column payments.payable.gross is 'Whole đồng before reductions.';
comment on column payments.payable.paid is 'Settled payments minus refunds that were paid out.';
comment on column payments.payable.exemption is 'Resolution that reduced it; exemption_reason says why it applies, without names.';
create unique index ux_payable_owner on payments.payable (authority_id, owner_kind, owner_id);
create index ix_payable_label on payments.payable (authority_id, label);
create index ix_payable_open on payments.payable (unit_id, created_at) where state = 'open';
grant update on payments.payable to ${approle};

create table payments.payable_item (
    payable_id uuid not null constraint fk_payable_item_payable references payments.payable (id),
    n integer not null,
    name jsonb not null,
    kind text not null,
    pages integer not null,
    copies integer not null,
    amount bigint not null,
    constraint pk_payable_item primary key (payable_id, n)
);
comment on table payments.payable_item is 'How the amount of a payable came about (Vietnamese: chi tiết khoản thu).';

create table payments.drawer (
    id uuid constraint pk_drawer primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    cashier_id uuid not null,
    day date not null,
    state text not null constraint ck_drawer_state check (state in ('open', 'closed', 'received')),
    expected jsonb,
    denominations jsonb,
    counted bigint,
    difference bigint,
    reason text,
    closed_at timestamptz,
    received_by uuid,
    received_at timestamptz,
    version integer not null default 0,
    constraint ux_drawer_day unique (unit_id, cashier_id, day),
    constraint ck_drawer_closed check (state = 'open' or (counted is not null and closed_at is not null)),
    constraint ck_drawer_received check (state <> 'received' or received_by is not null)
);
comment on table payments.drawer is 'What a cashier took on a day at a unit (Vietnamese: sổ thu trong ngày); closed, it takes nothing more.';
comment on column payments.drawer.expected is 'Sum by method when it was closed, in whole đồng.';
comment on column payments.drawer.difference is 'Counted cash minus expected cash.';
grant update on payments.drawer to ${approle};

create table payments.payment (
    id uuid constraint pk_payment primary key,
    authority_id uuid not null,
    payable_id uuid not null constraint fk_payment_payable references payments.payable (id),
    unit_id uuid not null,
    method text not null constraint ck_payment_method check (method in ('cash', 'card', 'qr', 'transfer', 'wallet')),
    platform text not null constraint ck_payment_platform check (platform in ('none', 'national', 'province')),
    amount bigint not null constraint ck_payment_amount check (amount > 0),
    state text not null constraint ck_payment_state check (state in ('open', 'settled', 'failed', 'cancelled', 'refunded')),
    gateway text,
    proof text,
    drawer_id uuid constraint fk_payment_drawer references payments.drawer (id),
    ordered_at timestamptz not null,
    ordered_by uuid,
    settled_at timestamptz,
    settled_on date,
    constraint ck_payment_settled check (state <> 'settled' or (settled_at is not null and settled_on is not null))
);
comment on table payments.payment is 'One payment order of a payable (Vietnamese: giao dịch thanh toán); a payable may have several.';
comment on column payments.payment.proof is 'Approval code of the terminal, reference of the bank or number of the gateway.';
comment on column payments.payment.drawer_id is 'Cash day of the cashier who took it; null where nobody stood at a counter.';
create index ix_payment_payable on payments.payment (payable_id);
create index ix_payment_unit on payments.payment (unit_id, settled_on);
create index ix_payment_drawer on payments.payment (drawer_id);
create unique index ux_payment_proof on payments.payment (authority_id, gateway, proof) where gateway is not null and proof is not null;
grant update on payments.payment to ${approle};

create table payments.receipt_counter (
    unit_id uuid not null,
    year integer not null,
    last_number integer not null,
    constraint pk_receipt_counter primary key (unit_id, year)
);
comment on table payments.receipt_counter is 'Last receipt number of a unit and year; its row lock keeps the series without gaps.';
grant update on payments.receipt_counter to ${approle};

create table payments.receipt (
    id uuid constraint pk_receipt primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    year integer not null,
    number integer not null,
    payment_id uuid not null constraint fk_receipt_payment references payments.payment (id),
    payable_id uuid not null constraint fk_receipt_payable references payments.payable (id),
    amount bigint not null,
    issued_at timestamptz not null,
    issued_by uuid,
    cancelled_at timestamptz,
    cancelled_by uuid,
    cancel_reason text,
    constraint ux_receipt_number unique (unit_id, year, number),
    constraint ux_receipt_payment unique (payment_id),
    constraint ck_receipt_cancelled check ((cancelled_at is null) = (cancel_reason is null))
);
comment on table payments.receipt is 'A receipt of fees (Vietnamese: biên lai thu phí, lệ phí); a cancelled one keeps its number.';
create index ix_receipt_payable on payments.receipt (payable_id);
create index ix_receipt_issued on payments.receipt (unit_id, issued_at);
grant update (cancelled_at, cancelled_by, cancel_reason) on payments.receipt to ${approle};
