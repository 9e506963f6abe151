-- An answer has no way back to the person: neither invitation nor sheet; an invitation does not know when it was used.
create table surveys.answer (
    id uuid constraint pk_answer primary key,
    round_id uuid not null constraint fk_answer_round references surveys.round (id),
    unit_id uuid not null,
    field_group text not null,
    channel text not null constraint ck_answer_channel check (channel in ('message', 'qr', 'kiosk', 'phone', 'paper')),
    answered_on date not null,
    hour smallint not null,
    seconds integer,
    device text,
    straight boolean not null,
    scales integer not null,
    filled jsonb not null
);
comment on table surveys.answer is 'A filled questionnaire, of nobody (Vietnamese: phiếu trả lời); it can be neither changed nor deleted.';
comment on column surveys.answer.hour is 'Hour of the day, for finding bursts.';
comment on column surveys.answer.seconds is 'From opening to sending; null for sheets that were keyed.';
comment on column surveys.answer.device is 'Keyed digest of round, address and browser, for finding one device with many answers.';
comment on column surveys.answer.straight is 'Whether every question on the scale got the same level.';
comment on column surveys.answer.scales is 'Number of questions on the scale that were answered.';
comment on column surveys.answer.filled is 'Chosen values by key of the question.';
create index ix_answer_round on surveys.answer (round_id, unit_id, field_group);

create table surveys.sheet (
    id uuid constraint pk_sheet primary key,
    round_id uuid not null constraint fk_sheet_round references surveys.round (id),
    n integer not null,
    unit_id uuid not null,
    field_group text not null,
    channel text not null constraint ck_sheet_channel check (channel in ('phone', 'paper')),
    state text not null constraint ck_sheet_state check (state in ('issued', 'keyed', 'differs', 'accepted')),
    version integer not null default 0,
    first_by uuid,
    second_by uuid,
    first_filled jsonb,
    second_filled jsonb,
    constraint ux_sheet_n unique (round_id, n),
    constraint ck_sheet_two_people check (second_by is null or second_by <> first_by)
);
comment on table surveys.sheet is 'A numbered sheet for paper or telephone, keyed by two people (Vietnamese: phiếu giấy). What was keyed is forgotten when its answer is accepted, so that number and answer do not meet.';
grant update on surveys.sheet to ${approle};
