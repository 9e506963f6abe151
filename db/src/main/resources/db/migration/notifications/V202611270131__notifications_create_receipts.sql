-- A gateway says later, and sometimes twice or before its own answer, what became of each part of an SMS.
create table notifications.part (
    reference text constraint pk_part primary key,
    message_id uuid not null constraint fk_part_message_id references notifications.outbox (id),
    number integer not null
);
comment on table notifications.part is 'A part of an SMS as the gateway calls it (Vietnamese: phần của tin nhắn).';
create index ix_part_message_id on notifications.part (message_id);

create table notifications.receipt (
    reference text constraint pk_receipt primary key,
    state text not null constraint ck_receipt_state check (state in ('delivered', 'permanent-failure', 'unknown')),
    received_at timestamptz not null
);
comment on table notifications.receipt is 'What the gateway said of a part (Vietnamese: báo phát tin nhắn); the first word counts, a repetition changes nothing.';
