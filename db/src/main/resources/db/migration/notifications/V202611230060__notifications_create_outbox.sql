create schema notifications;
comment on schema notifications is 'What leaves the system, and notices inside it.';
grant usage on schema notifications to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema notifications grant select, insert on tables to ${approle};
alter default privileges in schema notifications grant usage, select on sequences to ${approle};

create table notifications.outbox (
    id uuid constraint pk_outbox primary key,
    authority_id uuid not null,
    channel text not null constraint ck_outbox_channel check (channel in ('in-app', 'mail', 'sms')),
    account_id uuid,
    person_id uuid,
    template text not null,
    params text not null constraint ck_outbox_params check (params is json object),
    path text,
    state text not null constraint ck_outbox_state check (state in ('waiting', 'delivered', 'failed')),
    attempts integer not null default 0,
    not_before timestamptz not null,
    created_at timestamptz not null,
    delivered_at timestamptz,
    last_error text
);
comment on table notifications.outbox is 'Written in the transaction of the change it tells about; delivered at least once by a job with bounded retries.';
create index ix_outbox_waiting on notifications.outbox (not_before) where state = 'waiting';
create index ix_outbox_failed on notifications.outbox (created_at) where state = 'failed';
grant update on notifications.outbox to ${approle};

create table notifications.notice (
    id uuid constraint pk_notice primary key,
    account_id uuid not null,
    template text not null,
    params text not null constraint ck_notice_params check (params is json object),
    path text,
    created_at timestamptz not null,
    read_at timestamptz
);
comment on table notifications.notice is 'In-app notice to an official; its id is that of the outbox row, so a redelivery makes no second one.';
create index ix_notice_account_id on notifications.notice (account_id, created_at desc);
create index ix_notice_unread on notifications.notice (account_id) where read_at is null;
grant update on notifications.notice to ${approle};
