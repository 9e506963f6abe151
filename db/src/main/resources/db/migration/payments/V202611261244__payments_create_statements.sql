-- A QR that was shown is no payment; the bank's statement says what came.
create table payments.statement (
    id uuid constraint pk_statement primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    format text not null constraint ck_statement_format check (format in ('csv', 'camt053')),
    sha256 text not null,
    file_name text not null,
    imported_at timestamptz not null,
    imported_by uuid not null,
    constraint ux_statement_file unique (unit_id, sha256)
);
comment on table payments.statement is 'A file of the bank that was read (Vietnamese: sao kê ngân hàng); the file itself is not kept, because it names payers.';

create table payments.statement_line (
    id uuid constraint pk_statement_line primary key,
    statement_id uuid not null constraint fk_statement_line_statement references payments.statement (id),
    authority_id uuid not null,
    unit_id uuid not null,
    n integer not null,
    line_key text not null,
    booked_on date not null,
    amount bigint not null,
    content text,
    state text not null constraint ck_statement_line_state check (state in ('matched', 'unmatched', 'double', 'wrong-amount', 'assigned', 'returned', 'set-aside')),
    payable_id uuid constraint fk_statement_line_payable references payments.payable (id),
    payment_id uuid constraint fk_statement_line_payment references payments.payment (id),
    note text,
    resolved_at timestamptz,
    resolved_by uuid,
    version integer not null default 0,
    constraint ux_statement_line_n unique (statement_id, n),
    constraint ux_statement_line_key unique (unit_id, line_key)
);
comment on table payments.statement_line is 'A credit of a bank statement and what became of it (Vietnamese: giao dịch ghi có).';
comment on column payments.statement_line.line_key is 'Reference of the bank, or a digest of day, amount and content; the same line in two files comes once.';
comment on column payments.statement_line.content is 'Words of the transfer, kept only while a person has to look at the line.';
create index ix_statement_line_open on payments.statement_line (unit_id) where state in ('unmatched', 'double', 'wrong-amount');
create index ix_statement_line_payable on payments.statement_line (payable_id);
create index ix_statement_line_payment on payments.statement_line (payment_id);
grant update on payments.statement_line to ${approle};
