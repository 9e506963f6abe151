-- Goals that a plan words without a number: nothing computes them, a leader judges them and says on what ground.
create table programme.goal (
    id uuid constraint pk_goal primary key,
    plan_id uuid not null constraint fk_goal_plan references programme.plan (id),
    n integer not null,
    area text not null constraint ck_goal_area check (area in
        ('institutions', 'procedures', 'organisation', 'civil-service', 'public-finance', 'digital-government', 'steering')),
    statement text not null,
    horizon_text text not null constraint ck_goal_horizon_text check (horizon_text ~ '^[0-9]{4}(-[0-9]{4})?$'),
    quote_from integer,
    quote_to integer,
    constraint ux_goal unique (plan_id, n)
);
comment on table programme.goal is 'A goal without a number (Vietnamese: mục tiêu định tính).';
comment on column programme.goal.horizon_text is 'Year YYYY by whose end it must be reached, or years YYYY-YYYY in which it must hold.';
comment on column programme.goal.quote_from is 'Offset of its sentence in the plan''s source text, quote_to after its last character.';
grant delete on programme.goal to ${approle};

create table programme.goal_judgement (
    id uuid constraint pk_goal_judgement primary key,
    goal_id uuid not null constraint fk_goal_judgement_goal references programme.goal (id),
    n integer not null,
    met boolean not null,
    grounds text not null,
    judged_at timestamptz not null,
    judged_by uuid not null,
    constraint ux_goal_judgement unique (goal_id, n)
);
comment on table programme.goal_judgement is 'Whether a goal was reached, in the words of a leader (Vietnamese: kết luận mức độ hoàn thành); the last one counts.';
comment on column programme.goal_judgement.grounds is 'The paper or result on which the judgement stands (Vietnamese: căn cứ).';

alter table programme.reading_row
    drop constraint ck_reading_row_kind,
    add constraint ck_reading_row_kind check (kind in ('target', 'task', 'goal'));
