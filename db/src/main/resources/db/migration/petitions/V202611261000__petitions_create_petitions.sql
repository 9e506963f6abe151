-- Feedback and recommendations: one row per petition, its limits by the rule of its day, its answers, opinions and pictures.
create schema petitions;
comment on schema petitions is 'Feedback and recommendations of citizens and organisations, and their answers.';
grant usage on schema petitions to ${approle};
alter default privileges in schema petitions grant select, insert on tables to ${approle};

create table petitions.limit_rule (
    id uuid constraint pk_limit_rule primary key,
    authority_id uuid,
    valid daterange not null,
    refuse_limit text not null,
    ask_limit text not null,
    forward_limit text not null,
    process_limit text not null,
    publish_limit text not null,
    asking_pauses boolean not null,
    reopen_days integer not null constraint ck_limit_rule_reopen_days check (reopen_days between 0 and 365),
    legal_basis text not null,
    constraint ux_limit_rule_valid unique nulls not distinct (authority_id, valid)
);
comment on table petitions.limit_rule is 'Limits of petitions by the day of reception (Vietnamese: thời hạn xử lý phản ánh, kiến nghị); a change of law is a new row.';
comment on column petitions.limit_rule.authority_id is 'Null: holds for every authority that has no rule of its own.';
comment on column petitions.limit_rule.asking_pauses is 'Whether the clock stands while the sender completes the petition; an assumption that no act in our notes settles.';
comment on column petitions.limit_rule.reopen_days is 'Calendar days after the answer in which the sender can say that the matter is not settled.';
insert into petitions.limit_rule (id, valid, refuse_limit, ask_limit, forward_limit, process_limit, publish_limit, asking_pauses, reopen_days, legal_basis)
values ('0198c0de-0000-7000-8000-000000000001', daterange('2008-03-03', null), '2 working days', '5 working days', '5 working days',
    '15 working days', '2 working days', true, 30, 'Nghị định 20/2008/NĐ-CP, Điều 9 (chuyển cơ quan có thẩm quyền trong 05 ngày làm việc); Bộ chỉ số theo Quyết định 766/QĐ-TTg, mục 5.2 (từ chối 02, đề nghị bổ sung 05, xử lý 15, công khai 02 ngày làm việc)');

create table petitions.code_counter (
    day date constraint pk_code_counter primary key,
    last_serial integer not null
);
comment on table petitions.code_counter is 'Last serial of a day, over all authorities because a code is looked up without one; its row lock makes codes unique and without gaps.';
grant update on petitions.code_counter to ${approle};

create table petitions.petition (
    authority_id uuid not null,
    id uuid not null,
    code text not null,
    external_code text,
    status text not null constraint ck_petition_status check (status in
        ('received', 'waiting', 'refused', 'redirected', 'forwarded', 'joined', 'routed', 'processing', 'submitted', 'answered', 'published')),
    version integer not null default 0,
    source text not null constraint ck_petition_source check (source in
        ('national-portal', 'hotline', 'province-portal', 'app', 'phone', 'email', 'letter')),
    about text not null constraint ck_petition_about check (about in ('procedure', 'regulation', 'conduct', 'other')),
    classified boolean not null default false,
    content text not null,
    place text,
    sender_id uuid not null,
    contact_digest text not null,
    received_at timestamptz not null,
    received_by uuid,
    intake_unit_id uuid not null,
    unit_id uuid not null,
    holder_id uuid,
    rule_id uuid not null constraint fk_petition_rule references petitions.limit_rule (id),
    screen_due_at timestamptz not null,
    forward_due_at timestamptz not null,
    due_at timestamptz not null,
    first_due_at timestamptz not null,
    next_due_at timestamptz,
    routed_at timestamptz,
    accepted_at timestamptz,
    closed_at timestamptz,
    answer_id uuid,
    publishable boolean not null,
    publish_due_at timestamptz,
    published_at timestamptz,
    reopened boolean not null default false,
    reopenings integer not null default 0,
    joined_to uuid,
    joined_as text constraint ck_petition_joined_as check (joined_as in ('duplicate', 'mass')),
    redirected_as text constraint ck_petition_redirected_as check (redirected_as in ('complaint', 'denunciation', 'other')),
    outside_body text,
    rating integer constraint ck_petition_rating check (rating between 1 and 5),
    rated_at timestamptz,
    constraint pk_petition primary key (authority_id, id),
    constraint ux_petition_code unique (code),
    constraint ck_petition_joined check ((joined_to is null) = (joined_as is null)),
    constraint fk_petition_joined_to foreign key (authority_id, joined_to) references petitions.petition (authority_id, id)
);
comment on table petitions.petition is 'A feedback or recommendation (Vietnamese: phản ánh, kiến nghị). Its history is the audit stream of kind petition.';
comment on column petitions.petition.external_code is 'Code under which the national portal or the hotline keeps it.';
comment on column petitions.petition.content is 'What the sender wrote, word for word; it may name people and is never published as it is.';
comment on column petitions.petition.place is 'Where the matter is, as typed; there is no map.';
comment on column petitions.petition.contact_digest is 'Keyed hash of the telephone number, to find petitions of the same sender without reading who it is.';
comment on column petitions.petition.received_by is 'Account that wrote it down; null where the sender wrote themselves.';
comment on column petitions.petition.intake_unit_id is 'Agency or committee that received it, classifies and publishes.';
comment on column petitions.petition.unit_id is 'Unit that answers; the receiving one until it is routed.';
comment on column petitions.petition.screen_due_at is 'By when it has to be refused, if it is refused.';
comment on column petitions.petition.due_at is 'By when it is answered, pauses included; counted anew after a reopening, while first_due_at stays.';
comment on column petitions.petition.next_due_at is 'The due instant that runs now; null where none does.';
comment on column petitions.petition.joined_to is 'The petition whose answer is this one''s too; a duplicate is no case of its own.';
create index ix_petition_intake on petitions.petition (intake_unit_id, next_due_at);
create index ix_petition_unit on petitions.petition (unit_id, next_due_at);
create index ix_petition_open on petitions.petition (next_due_at) where next_due_at is not null;
create index ix_petition_rule on petitions.petition (rule_id);
create index ix_petition_joined_to on petitions.petition (authority_id, joined_to);
create index ix_petition_contact on petitions.petition (authority_id, contact_digest);
create index ix_petition_content on petitions.petition using gin (pub.plain(content) ext.gin_trgm_ops);
create unique index ux_petition_external on petitions.petition (authority_id, source, external_code) where external_code is not null;
grant update on petitions.petition to ${approle};

create table petitions.pause (
    authority_id uuid not null,
    petition_id uuid not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    constraint pk_pause primary key (authority_id, petition_id, started_at),
    constraint fk_pause_petition foreign key (authority_id, petition_id) references petitions.petition (authority_id, id)
);
comment on table petitions.pause is 'Time in which the sender was asked to complete a petition and the clock stood (Vietnamese: thời gian chờ bổ sung).';
grant update on petitions.pause to ${approle};

create table petitions.answer (
    authority_id uuid not null,
    id uuid not null,
    petition_id uuid not null,
    content text not null,
    publishable boolean not null,
    withheld_reason text,
    public_title text,
    public_question text,
    public_answer text,
    drafted_at timestamptz not null,
    drafted_by uuid not null,
    approved_at timestamptz,
    approved_by uuid,
    document_id uuid,
    constraint pk_answer primary key (authority_id, id),
    constraint fk_answer_petition foreign key (authority_id, petition_id) references petitions.petition (authority_id, id),
    constraint ck_answer_public check (not publishable or (public_title is not null and public_question is not null and public_answer is not null)),
    constraint ck_answer_withheld check (publishable or withheld_reason is not null)
);
comment on table petitions.answer is 'An answer as it was drafted and approved (Vietnamese: văn bản trả lời); a new draft is a new row.';
comment on column petitions.answer.content is 'What the sender reads.';
comment on column petitions.answer.public_title is 'What everybody reads, without personal data: title, matter, answer.';
create index ix_answer_petition on petitions.answer (authority_id, petition_id);
create index ix_answer_public on petitions.answer using gin
    (pub.plain(public_title || ' ' || public_question || ' ' || public_answer) ext.gin_trgm_ops);
grant update on petitions.answer to ${approle};

create table petitions.opinion (
    authority_id uuid not null,
    id uuid not null,
    petition_id uuid not null,
    unit_id uuid not null,
    question text not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    content text,
    given_at timestamptz,
    given_by uuid,
    constraint pk_opinion primary key (authority_id, id),
    constraint fk_opinion_petition foreign key (authority_id, petition_id) references petitions.petition (authority_id, id)
);
comment on table petitions.opinion is 'What another unit was asked and said before the answer (Vietnamese: ý kiến đơn vị phối hợp).';
create index ix_opinion_petition on petitions.opinion (authority_id, petition_id);
create index ix_opinion_waiting on petitions.opinion (unit_id) where given_at is null;
grant update on petitions.opinion to ${approle};

create table petitions.picture (
    authority_id uuid not null,
    petition_id uuid not null,
    n integer not null,
    document_id uuid not null,
    constraint pk_picture primary key (authority_id, petition_id, n),
    constraint fk_picture_petition foreign key (authority_id, petition_id) references petitions.petition (authority_id, id)
);
comment on table petitions.picture is 'Pictures that came with a petition, drawn anew so that nothing but the picture is kept (Vietnamese: ảnh kèm theo).';

create table petitions.note (
    authority_id uuid not null,
    id uuid not null,
    petition_id uuid not null,
    text text not null,
    constraint pk_note primary key (authority_id, id),
    constraint fk_note_petition foreign key (authority_id, petition_id) references petitions.petition (authority_id, id)
);
comment on table petitions.note is 'Free text beside an event (why it was refused, given back, what was completed); the event holds its id.';
create index ix_note_petition on petitions.note (authority_id, petition_id);
