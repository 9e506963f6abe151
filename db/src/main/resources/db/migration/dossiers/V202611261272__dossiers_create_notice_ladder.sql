-- Who is told of a due date, and how many working days before or after it, is data of each unit.
create table dossiers.notice_rule (
    id uuid constraint pk_notice_rule primary key,
    authority_id uuid,
    unit_id uuid,
    before_days integer not null constraint ck_notice_rule_before check (before_days between 0 and 30),
    holder_after integer not null,
    head_after integer not null,
    leader_after integer not null,
    version integer not null default 1,
    changed_by uuid,
    changed_at timestamptz,
    constraint ck_notice_rule_order check (holder_after between 1 and head_after and head_after <= leader_after and leader_after <= 60),
    constraint ux_notice_rule_unit unique nulls not distinct (authority_id, unit_id)
);
comment on table dossiers.notice_rule is 'Ladder of notices around a due date in working days (Vietnamese: quy định nhắc việc, báo cáo vượt cấp): a unit''s own row goes before the default without unit.';
comment on column dossiers.notice_rule.before_days is 'Working days before the due day on which the holder is reminded.';
grant update on dossiers.notice_rule to ${approle};
insert into dossiers.notice_rule (id, before_days, holder_after, head_after, leader_after)
    values ('0198f2a0-0000-7000-8000-000000001272', 1, 1, 3, 5);

create table dossiers.notice_told (
    authority_id uuid not null,
    dossier_id uuid not null,
    due_at timestamptz not null,
    rung text not null constraint ck_notice_told_rung check (rung in ('before', 'holder', 'head', 'leader')),
    told_at timestamptz not null,
    readers integer not null,
    constraint pk_notice_told primary key (authority_id, dossier_id, due_at, rung),
    constraint fk_notice_told_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.notice_told is 'Rungs of the ladder that were told for a due date, each once (Vietnamese: đã nhắc).';
