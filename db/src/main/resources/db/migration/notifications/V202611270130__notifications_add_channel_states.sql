-- Mail and SMS leave the house: what became of each message is known, and a message is never handed over twice.
alter table notifications.outbox drop constraint ck_outbox_state;
drop index notifications.ix_outbox_waiting;
drop index notifications.ix_outbox_failed;
update notifications.outbox set state = 'created' where state = 'waiting';
update notifications.outbox set state = 'technical-failure' where state = 'failed';
alter table notifications.outbox
    add constraint ck_outbox_state check (state in ('created', 'sending', 'delivered', 'temporary-failure', 'permanent-failure',
        'technical-failure', 'unknown', 'withheld', 'given-up')),
    add taken_at timestamptz,
    add handed_over_at timestamptz,
    add parts integer,
    add template_version integer,
    add give_up_reason text;
comment on column notifications.outbox.state is 'Changed along notifications.MessageTransitions only.';
comment on column notifications.outbox.taken_at is 'When a node took it to send it; set before anything leaves, so that a second node never sends it again.';
comment on column notifications.outbox.handed_over_at is 'When mail server or gateway took it over.';
comment on column notifications.outbox.parts is 'Of an SMS: in how many parts it went out.';
comment on column notifications.outbox.last_error is 'Why it did not go, as a word: message key message.reason.<word>. Never an address.';
create index ix_outbox_due on notifications.outbox (not_before) where state in ('created', 'temporary-failure');
create index ix_outbox_sending on notifications.outbox (taken_at) where state = 'sending';
create index ix_outbox_stuck on notifications.outbox (authority_id, created_at)
    where state in ('temporary-failure', 'permanent-failure', 'technical-failure', 'unknown');
