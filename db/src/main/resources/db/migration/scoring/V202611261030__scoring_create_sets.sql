-- A criteria set is data: what is scored, how many points it is worth and by which rule; an issued one never changes.
create schema scoring;
comment on schema scoring is 'Reform index: criteria sets, rounds, scores, monthly points, published figures; initiatives.';
grant usage on schema scoring to ${approle};
alter default privileges in schema scoring grant select, insert on tables to ${approle};

create table scoring.index_set (
    id uuid constraint pk_index_set primary key,
    authority_id uuid not null,
    owner_unit_id uuid not null,
    office_unit_id uuid not null,
    code text not null,
    level text not null constraint ck_index_set_level check (level in ('province', 'agencies', 'communes')),
    name jsonb not null,
    year integer not null constraint ck_index_set_year check (year between 2000 and 2100),
    decimals integer not null constraint ck_index_set_decimals check (decimals between 0 and 4),
    capped boolean not null,
    classes jsonb not null,
    basis text,
    sample boolean not null,
    state text not null constraint ck_index_set_state check (state in ('draft', 'issued', 'retired')),
    follows_id uuid constraint fk_index_set_follows references scoring.index_set (id),
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_index_set_code unique (authority_id, code)
);
comment on table scoring.index_set is 'A version of a set of criteria for one level, from a year on (Vietnamese: bộ tiêu chí, bộ chỉ số).';
comment on column scoring.index_set.owner_unit_id is 'Unit that issues it and whose council decides.';
comment on column scoring.index_set.office_unit_id is 'Unit that runs rounds for the owner (Vietnamese: cơ quan thường trực).';
comment on column scoring.index_set.code is 'Names set and version in facts, such as par-commune-2025.';
comment on column scoring.index_set.level is 'Whom it scores: the owner itself, its agencies, its communes.';
comment on column scoring.index_set.decimals is 'To which points are rounded, half up.';
comment on column scoring.index_set.capped is 'Whether bonus cannot lift the total above the maximum.';
comment on column scoring.index_set.classes is 'Classes of the ranking, best first: name and least per cent (Vietnamese: mức xếp loại).';
comment on column scoring.index_set.sample is 'Shipped or made as an example to be edited, not as law.';
comment on column scoring.index_set.follows_id is 'The version before it.';
create index ix_index_set_follows on scoring.index_set (follows_id);
grant update on scoring.index_set to ${approle};

create table scoring.criterion (
    set_id uuid not null constraint fk_criterion_set references scoring.index_set (id),
    code text not null,
    n integer not null,
    parent_code text,
    name jsonb not null,
    effect text not null constraint ck_criterion_effect check (effect in ('base', 'bonus', 'penalty')),
    points_max numeric(9, 4) not null constraint ck_criterion_max check (points_max >= 0),
    rule text,
    evidence text,
    area text,
    appraiser_unit_id uuid,
    constraint pk_criterion primary key (set_id, code),
    constraint fk_criterion_parent foreign key (set_id, parent_code) references scoring.criterion (set_id, code) deferrable initially deferred
);
comment on table scoring.criterion is 'Area, criterion or part of one (Vietnamese: lĩnh vực, tiêu chí, tiêu chí thành phần).';
comment on column scoring.criterion.effect is 'Whether its points are part of the maximum, added to it or taken away (Vietnamese: điểm thưởng, điểm trừ).';
comment on column scoring.criterion.rule is 'How points follow, in the rule language; null where others stand under it.';
comment on column scoring.criterion.evidence is 'What has to be shown (Vietnamese: tài liệu kiểm chứng).';
comment on column scoring.criterion.area is 'One of the seven areas of reform, for tasks that repair it.';
comment on column scoring.criterion.appraiser_unit_id is 'Owner of the field who appraises it; null = the office.';
create index ix_criterion_parent on scoring.criterion (set_id, parent_code);
grant update, delete on scoring.criterion to ${approle};
