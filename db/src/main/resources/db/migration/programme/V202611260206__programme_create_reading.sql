-- A plan that was read and is being checked by a person, line by line; nothing of it is in force.
create table programme.reading (
    id uuid constraint pk_reading primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    title text not null,
    file_name text,
    document_id uuid,
    content text not null,
    head jsonb not null,
    version integer not null default 1,
    plan_id uuid constraint fk_reading_plan references programme.plan (id),
    created_at timestamptz not null,
    created_by uuid not null
);
comment on table programme.reading is 'The reading of a plan''s text, in review (Vietnamese: bản đọc kế hoạch).';
comment on column programme.reading.head is 'Number, period, agencies, report calendar and child due date as they were read.';
grant update on programme.reading to ${approle};

create table programme.reading_row (
    id uuid constraint pk_reading_row primary key,
    reading_id uuid not null constraint fk_reading_row_reading references programme.reading (id),
    n integer not null,
    kind text not null constraint ck_reading_row_kind check (kind in ('target', 'task')),
    state text not null constraint ck_reading_row_state check (state in ('open', 'accepted', 'rejected', 'merged')),
    certainty numeric not null,
    doubts jsonb not null,
    found jsonb not null,
    content jsonb not null,
    quote_from integer not null,
    quote_to integer not null,
    decided_at timestamptz,
    decided_by uuid,
    constraint ux_reading_row unique (reading_id, kind, n)
);
comment on table programme.reading_row is 'One target or task that was read, with what is doubtful about it (Vietnamese: dòng đọc được).';
comment on column programme.reading_row.found is 'As the reader found it; content is as the person left it.';
grant update on programme.reading_row to ${approle};

create table programme.lesson (
    authority_id uuid not null,
    kind text not null,
    words text not null,
    answer text not null,
    learned_at timestamptz not null,
    constraint pk_lesson primary key (authority_id, kind, words)
);
comment on table programme.lesson is 'What persons corrected in earlier readings, for the next one (Vietnamese: điều đã học từ lần sửa trước).';
grant update on programme.lesson to ${approle};
