-- The queue of a point: numbers of a day without gaps, who goes first as data, times booked from home.
create table centres.priority_rule (
    id uuid constraint pk_priority_rule primary key,
    authority_id uuid,
    code text not null,
    valid daterange not null,
    rank integer not null constraint ck_priority_rule_rank check (rank between 1 and 9),
    offered boolean not null,
    name jsonb not null,
    constraint ux_priority_rule_code unique nulls not distinct (authority_id, code, valid)
);
comment on table centres.priority_rule is 'Who is called before others (Vietnamese: đối tượng ưu tiên); a setting with neutral defaults, not law.';
comment on column centres.priority_rule.authority_id is 'Null: holds for every authority that has no rules of its own.';
comment on column centres.priority_rule.rank is 'Smaller ones are called first.';
comment on column centres.priority_rule.offered is 'Whether people choose it at the kiosk; false for what the product itself gives.';
insert into centres.priority_rule (id, code, valid, rank, offered, name) values
    ('0198c0de-0000-7000-8000-000000000121', 'elderly', '(,)', 1, true, '{"vi": "Người cao tuổi", "en": "Elderly people"}'),
    ('0198c0de-0000-7000-8000-000000000122', 'disabled', '(,)', 1, true, '{"vi": "Người khuyết tật", "en": "People with disabilities"}'),
    ('0198c0de-0000-7000-8000-000000000123', 'pregnant', '(,)', 1, true, '{"vi": "Phụ nữ mang thai", "en": "Pregnant women"}'),
    ('0198c0de-0000-7000-8000-000000000124', 'child', '(,)', 1, true, '{"vi": "Trẻ em, người bế trẻ nhỏ", "en": "Children and carers of infants"}'),
    ('0198c0de-0000-7000-8000-000000000125', 'merit', '(,)', 1, true, '{"vi": "Người có công với cách mạng", "en": "People with meritorious service"}'),
    ('0198c0de-0000-7000-8000-000000000126', 'booked', '(,)', 2, false, '{"vi": "Đặt lịch hẹn trước", "en": "Booked in advance"}');

create table centres.ticket_counter (
    point_id uuid not null constraint fk_ticket_counter_point references centres.point (id),
    day date not null,
    last_number integer not null,
    constraint pk_ticket_counter primary key (point_id, day)
);
comment on table centres.ticket_counter is 'Last number of a point and day; its row lock makes numbers unique and without gaps.';
grant update on centres.ticket_counter to ${approle};

create table centres.booking (
    authority_id uuid not null,
    id uuid not null,
    code text not null,
    point_id uuid not null constraint fk_booking_point references centres.point (id),
    day date not null,
    slot time not null,
    field_code text,
    priority_code text,
    phone_digest text not null,
    status text not null constraint ck_booking_status check (status in ('booked', 'cancelled', 'arrived')),
    booked_at timestamptz not null,
    ended_at timestamptz,
    constraint pk_booking primary key (authority_id, id),
    constraint ux_booking_code unique (code)
);
comment on table centres.booking is 'A time booked from home (Vietnamese: lịch hẹn); no name, and of the telephone number a digest alone.';
create index ix_booking_point_id on centres.booking (point_id, day);
create index ix_booking_phone_digest on centres.booking (phone_digest, day) where status = 'booked';
grant update on centres.booking to ${approle};

create table centres.slot (
    point_id uuid not null constraint fk_slot_point references centres.point (id),
    day date not null,
    slot time not null,
    taken integer not null constraint ck_slot_taken check (taken >= 0),
    constraint pk_slot primary key (point_id, day, slot)
);
comment on table centres.slot is 'How many bookings stand in a half hour; its row lock keeps them below the capacity (Vietnamese: khung giờ hẹn).';
grant update on centres.slot to ${approle};

create table centres.ticket (
    authority_id uuid not null,
    id uuid not null,
    point_id uuid not null constraint fk_ticket_point references centres.point (id),
    unit_id uuid not null,
    day date not null,
    number integer not null,
    field_code text,
    priority_code text,
    priority_rank integer not null,
    since timestamptz not null,
    booking_id uuid,
    status text not null constraint ck_ticket_status check (status in ('waiting', 'called', 'done', 'missed', 'left')),
    version integer not null default 0,
    target_counter_id uuid constraint fk_ticket_target_counter references centres.counter (id),
    counter_id uuid constraint fk_ticket_counter references centres.counter (id),
    account_id uuid,
    issued_at timestamptz not null,
    called_at timestamptz,
    last_called_at timestamptz,
    calls integer not null default 0,
    transfers integer not null default 0,
    ended_at timestamptz,
    constraint pk_ticket primary key (authority_id, id),
    constraint ux_ticket_number unique (point_id, day, number),
    constraint fk_ticket_booking foreign key (authority_id, booking_id) references centres.booking (authority_id, id)
);
comment on table centres.ticket is 'A number in the queue (Vietnamese: số thứ tự). Its history is the audit stream of kind queue-ticket; it knows no person.';
comment on column centres.ticket.priority_rank is '9 for none; as the rule said when the number was drawn.';
comment on column centres.ticket.since is 'From when the priority counts and others are compared: when it was drawn, of a booking its slot where that is later.';
comment on column centres.ticket.target_counter_id is 'Counter to which it was sent on; null where any that serves its field may call it.';
comment on column centres.ticket.called_at is 'First call.';
-- The page of a number knows its id alone.
create unique index ux_ticket_id on centres.ticket (id);
create index ix_ticket_waiting on centres.ticket (point_id, day) where status in ('waiting', 'called', 'missed');
create index ix_ticket_booking on centres.ticket (authority_id, booking_id) where booking_id is not null;
create index ix_ticket_target_counter_id on centres.ticket (target_counter_id) where target_counter_id is not null;
create index ix_ticket_counter_id on centres.ticket (counter_id) where counter_id is not null;
grant update on centres.ticket to ${approle};
