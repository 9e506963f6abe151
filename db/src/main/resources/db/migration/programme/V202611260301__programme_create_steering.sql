-- Steering: bodies and members in time, meetings and their conclusions, dialogues, difficulties (plans' rules R4, R24).
create table programme.steering_body (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    kind text not null constraint ck_steering_body_kind check (kind in ('board', 'standing')),
    name text not null,
    decision text not null,
    valid daterange not null,
    constraint pk_steering_body primary key (authority_id, id)
);
comment on table programme.steering_body is 'Steering board or standing body of a unit (Vietnamese: Ban chỉ đạo, cơ quan thường trực cải cách hành chính).';
create index ix_steering_body_unit on programme.steering_body (unit_id);
grant update (valid) on programme.steering_body to ${approle};

create table programme.steering_member (
    authority_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    position text not null constraint ck_steering_member_position check (position in ('head', 'deputy', 'standing', 'member', 'secretary')),
    account_id uuid,
    function_name text,
    decision text not null,
    valid daterange not null,
    constraint pk_steering_member primary key (authority_id, id),
    constraint fk_steering_member_body foreign key (authority_id, body_id) references programme.steering_body (authority_id, id),
    constraint ck_steering_member_who check (num_nonnulls(account_id, function_name) = 1)
);
comment on table programme.steering_member is 'Who sits on a body from when until when, by which decision: an account, or a function whoever holds it.';
create index ix_steering_member_body on programme.steering_member (authority_id, body_id);
grant update (valid) on programme.steering_member to ${approle};

create table programme.meeting (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    kind text not null constraint ck_meeting_kind check (kind in ('board', 'committee', 'thematic')),
    subject text not null,
    held_on date not null,
    online boolean not null,
    through_system boolean not null,
    secret boolean not null,
    invited integer not null,
    attended integer not null,
    minutes_id uuid,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    constraint pk_meeting primary key (authority_id, id),
    constraint ck_meeting_attendance check (attended between 0 and invited)
);
comment on table programme.meeting is 'A meeting that was held (Vietnamese: cuộc họp); participants are counted, not named.';
comment on column programme.meeting.through_system is 'Papers, opinions and conclusion went through the meeting system.';
create index ix_meeting_unit on programme.meeting (unit_id, held_on desc);
grant update (minutes_id) on programme.meeting to ${approle};

create table programme.conclusion (
    authority_id uuid not null,
    meeting_id uuid not null,
    n integer not null,
    text text not null,
    unit_id uuid,
    due_on date,
    task_id uuid,
    constraint pk_conclusion primary key (authority_id, meeting_id, n),
    constraint fk_conclusion_meeting foreign key (authority_id, meeting_id) references programme.meeting (authority_id, id),
    constraint fk_conclusion_task foreign key (authority_id, task_id) references programme.task (authority_id, id)
);
comment on table programme.conclusion is 'A conclusion of a meeting (Vietnamese: kết luận) and the task that was made of it.';
create index ix_conclusion_task on programme.conclusion (authority_id, task_id);
grant update (task_id) on programme.conclusion to ${approle};

create table programme.dialogue (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    status text not null constraint ck_dialogue_status check (status in ('announced', 'held', 'published', 'cancelled')),
    version integer not null default 0,
    subject text not null,
    place text not null,
    planned_on date not null,
    announced_on date not null,
    held_on date,
    chaired_by_head boolean not null default false,
    attended integer,
    published_on date,
    constraint pk_dialogue primary key (authority_id, id)
);
comment on table programme.dialogue is 'A dialogue with citizens or businesses (Vietnamese: đối thoại); participants are counted, not named.';
create index ix_dialogue_unit on programme.dialogue (unit_id, held_on desc);
grant update on programme.dialogue to ${approle};

create table programme.dialogue_question (
    authority_id uuid not null,
    dialogue_id uuid not null,
    n integer not null,
    asked_by text not null constraint ck_dialogue_question_asked_by check (asked_by in ('citizen', 'business', 'organisation')),
    question text not null,
    unit_id uuid not null,
    due_on date not null,
    answer text,
    answered_on date,
    answered_by uuid,
    constraint pk_dialogue_question primary key (authority_id, dialogue_id, n),
    constraint fk_dialogue_question_dialogue foreign key (authority_id, dialogue_id) references programme.dialogue (authority_id, id)
);
comment on table programme.dialogue_question is 'A question of a dialogue, the unit that answers it until when, and its answer; without a name of the one who asked.';
create index ix_dialogue_question_unit on programme.dialogue_question (unit_id, due_on) where answer is null;
grant update (answer, answered_on, answered_by) on programme.dialogue_question to ${approle};

create table programme.difficulty (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    status text not null constraint ck_difficulty_status check (status in ('sent', 'forwarded', 'answered', 'closed')),
    version integer not null default 0,
    subject text not null,
    words text not null,
    proposal text not null,
    sent_on date not null,
    sent_by uuid not null,
    due_on date not null,
    answer text,
    answered_on date,
    answered_by uuid,
    constraint pk_difficulty primary key (authority_id, id)
);
comment on table programme.difficulty is 'A difficulty of the work that a unit reports upwards through the office in charge of reform (Vietnamese: khó khăn, vướng mắc). Its history is the audit stream of kind difficulty.';
create index ix_difficulty_unit on programme.difficulty (unit_id, sent_on desc);
create index ix_difficulty_open on programme.difficulty (authority_id, due_on) where status in ('sent', 'forwarded');
grant update on programme.difficulty to ${approle};
