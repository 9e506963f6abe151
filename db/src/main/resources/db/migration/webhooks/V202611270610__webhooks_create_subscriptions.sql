-- Other systems are told what happened instead of asking again and again.
create schema webhooks;
comment on schema webhooks is 'Events that are sent to the HTTPS addresses of other systems.';
grant usage on schema webhooks to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema webhooks grant select, insert on tables to ${approle};
alter default privileges in schema webhooks grant usage, select on sequences to ${approle};

create table webhooks.subscription (
    id uuid constraint pk_subscription primary key,
    authority_id uuid not null,
    account_id uuid not null,
    unit_id uuid not null,
    url text not null,
    kinds text[] not null constraint ck_subscription_kinds check (cardinality(kinds) > 0),
    state text not null
        constraint ck_subscription_state check (state in ('unconfirmed', 'refused', 'active', 'suspended', 'removed')),
    version integer not null default 1,
    secret bytea not null,
    secret_shown_at timestamptz,
    created_at timestamptz not null,
    created_by uuid not null,
    confirmed_at timestamptz,
    failures integer not null default 0,
    not_before timestamptz not null,
    last_error text
);
comment on table webhooks.subscription is 'Another system''s wish to be told of events within a unit''s subtree (Vietnamese: đăng ký nhận sự kiện).';
comment on column webhooks.subscription.account_id is 'The machine client whose rights decide what is told.';
comment on column webhooks.subscription.state is 'Changed along webhooks.SubscriptionTransitions only.';
comment on column webhooks.subscription.secret is 'Key of the signatures, AES-GCM under a key outside the database.';
comment on column webhooks.subscription.failures is 'Tries without success since the last success; of an unconfirmed one, tries of the challenge.';
comment on column webhooks.subscription.not_before is 'Nothing is sent before: the wait after a failure.';
comment on column webhooks.subscription.last_error is 'Why the last try failed, as a word: message key webhook.reason.<word>.';
create index ix_subscription_authority_id on webhooks.subscription (authority_id, created_at);
create index ix_subscription_account_id on webhooks.subscription (account_id);
grant update on webhooks.subscription to ${approle};

create table webhooks.happening (
    seq bigint generated always as identity constraint pk_happening primary key,
    event_id uuid not null,
    authority_id uuid not null,
    kind text not null,
    subject_id uuid not null,
    resource text not null,
    resource_version integer not null,
    unit_ids uuid[] not null,
    at timestamptz not null,
    spread_at timestamptz,
    constraint ux_happening_event_id unique (event_id)
);
comment on table webhooks.happening is 'Something that at least one subscription wants to hear, written in the transaction of the change (Vietnamese: sự kiện chờ gửi); ids and codes only.';
comment on column webhooks.happening.seq is 'Whoever changes a thing holds its lock when the number is given, so that it counts up per thing.';
comment on column webhooks.happening.resource is 'Address below /api/v1 at which the thing can be read.';
comment on column webhooks.happening.unit_ids is 'Units that have to do with the thing; rights are judged by them.';
comment on column webhooks.happening.spread_at is 'When the deliveries were made of it.';
create index ix_happening_waiting on webhooks.happening (seq) where spread_at is null;
create index ix_happening_at on webhooks.happening (at);
grant update, delete on webhooks.happening to ${approle};

create table webhooks.delivery (
    id uuid constraint pk_delivery primary key,
    subscription_id uuid not null constraint fk_delivery_subscription_id references webhooks.subscription,
    happening_seq bigint not null constraint fk_delivery_happening_seq references webhooks.happening on delete cascade,
    subject_id uuid not null,
    state text not null
        constraint ck_delivery_state check (state in ('waiting', 'sending', 'delivered', 'failed', 'dropped')),
    attempts integer not null default 0,
    refusals integer not null default 0,
    not_before timestamptz not null,
    taken_at timestamptz,
    settled_at timestamptz,
    last_status integer,
    last_error text,
    constraint ux_delivery_subscription_id unique (subscription_id, happening_seq)
);
comment on table webhooks.delivery is 'An event on its way to one subscription (Vietnamese: lượt gửi sự kiện); its id is the same in every try, so that the receiver can leave out what it has.';
comment on column webhooks.delivery.state is 'Changed along webhooks.delivery.DeliveryTransitions only.';
comment on column webhooks.delivery.refusals is 'Tries that the receiver answered with 4xx; a receiver that is down does not count.';
comment on column webhooks.delivery.last_status is 'HTTP status of the last answer.';
comment on column webhooks.delivery.last_error is 'Why the last try failed, as a word: message key webhook.reason.<word>.';
create index ix_delivery_happening_seq on webhooks.delivery (happening_seq);
create index ix_delivery_open on webhooks.delivery (subscription_id, happening_seq) where state in ('waiting', 'sending');
create index ix_delivery_subject_id on webhooks.delivery (subscription_id, subject_id, happening_seq)
    where state in ('waiting', 'sending');
create index ix_delivery_failed on webhooks.delivery (subscription_id) where state = 'failed';
create index ix_delivery_taken_at on webhooks.delivery (taken_at) where state = 'sending';
grant update, delete on webhooks.delivery to ${approle};
