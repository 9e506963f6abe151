-- A round scores units by one set for one year: self-score, appraisal, objection, council, ranking.
create table scoring.round (
    id uuid constraint pk_round primary key,
    authority_id uuid not null,
    set_id uuid not null constraint fk_round_set references scoring.index_set (id),
    owner_unit_id uuid not null,
    office_unit_id uuid not null,
    year integer not null,
    first_day date not null,
    cut_off date not null,
    self_due date not null,
    appraisal_due date not null,
    objection_due date not null,
    state text not null constraint ck_round_state check (state in ('open', 'closed', 'published')),
    taken_at timestamptz,
    decision text,
    decided_on date,
    published_at timestamptz,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_round_set_year unique (set_id, year),
    constraint ck_round_days check (first_day <= cut_off and cut_off <= self_due and self_due <= appraisal_due and appraisal_due <= objection_due)
);
comment on table scoring.round is 'Scoring of units for one year (Vietnamese: kỳ chấm điểm).';
comment on column scoring.round.cut_off is 'Last day that figures are about, inclusive (Vietnamese: ngày chốt số liệu).';
comment on column scoring.round.taken_at is 'When the values of indicators were taken for good; null = proposals follow the live records.';
comment on column scoring.round.decision is 'Number of the decision with which the result was approved.';
create index ix_round_authority on scoring.round (authority_id, year);
grant update on scoring.round to ${approle};

create table scoring.scorecard (
    id uuid constraint pk_scorecard primary key,
    authority_id uuid not null,
    round_id uuid not null constraint fk_scorecard_round references scoring.round (id),
    unit_id uuid not null,
    state text not null constraint ck_scorecard_state check (state in ('self', 'submitted', 'appraised', 'objected', 'agreed', 'answered', 'decided')),
    remarks text,
    submitted_on date,
    version integer not null default 0,
    constraint ux_scorecard_unit unique (round_id, unit_id)
);
comment on table scoring.scorecard is 'Score of one unit in a round (Vietnamese: phiếu chấm điểm của đơn vị).';
comment on column scoring.scorecard.remarks is 'Why the office gave it back.';
create index ix_scorecard_unit on scoring.scorecard (unit_id, state);
grant update on scoring.scorecard to ${approle};

create table scoring.entry (
    scorecard_id uuid not null constraint fk_entry_scorecard references scoring.scorecard (id),
    code text not null,
    applicable boolean not null default true,
    self_points numeric(9, 4),
    self_choice integer,
    self_note text,
    appraised_points numeric(9, 4),
    appraised_note text,
    appraised_by uuid,
    appraised_at timestamptz,
    objection text,
    answer text,
    answered_points numeric(9, 4),
    answered_by uuid,
    answered_at timestamptz,
    survey_points numeric(9, 4),
    survey_source text,
    council_points numeric(9, 4),
    council_note text,
    version integer not null default 0,
    constraint pk_entry primary key (scorecard_id, code)
);
comment on table scoring.entry is 'What people entered for one criterion of one unit (Vietnamese: điểm và ý kiến theo tiêu chí).';
comment on column scoring.entry.applicable is 'False takes the criterion out of both sides for this unit (Vietnamese: không thuộc phạm vi đánh giá).';
comment on column scoring.entry.self_points is 'Where the unit departs from what is computed; null = as computed or chosen.';
comment on column scoring.entry.self_choice is 'Chosen option, counted from 1.';
comment on column scoring.entry.version is 'Counts changes, so that two appraisers of different fields do not meet.';
grant update on scoring.entry to ${approle};

create table scoring.entry_file (
    document_id uuid constraint pk_entry_file primary key,
    scorecard_id uuid not null,
    code text not null,
    name text not null,
    objection boolean not null,
    added_at timestamptz not null,
    added_by uuid not null,
    constraint fk_entry_file_entry foreign key (scorecard_id, code) references scoring.entry (scorecard_id, code)
);
comment on table scoring.entry_file is 'Evidence of a criterion (Vietnamese: tài liệu kiểm chứng).';
create index ix_entry_file_entry on scoring.entry_file (scorecard_id, code);
grant delete on scoring.entry_file to ${approle};

create table scoring.taken_value (
    round_id uuid not null constraint fk_taken_value_round references scoring.round (id),
    unit_id uuid not null,
    indicator_id text not null,
    formula_version text not null,
    source text not null,
    value text,
    reported_id uuid,
    constraint pk_taken_value primary key (round_id, unit_id, indicator_id)
);
comment on table scoring.taken_value is 'Values of indicators as the records said when they were taken (Vietnamese: số liệu đã chốt của kỳ chấm).';
comment on column scoring.taken_value.value is 'Exact, as numerator/denominator in whole numbers, in the unit of the indicator; null where nothing occurred or nobody records it.';

create table scoring.frozen (
    round_id uuid not null constraint fk_frozen_round references scoring.round (id),
    n integer not null,
    frozen_at timestamptz not null,
    content text not null,
    hash text not null,
    constraint pk_frozen primary key (round_id, n)
);
comment on table scoring.frozen is 'All inputs and results of a round as one file; never changed (Vietnamese: tệp đóng băng kỳ chấm điểm).';
comment on column scoring.frozen.content is 'Canonical JSON as text.';
comment on column scoring.frozen.hash is 'SHA-256 that the file itself names; it stands in the audit stream too.';

create table scoring.result (
    round_id uuid not null constraint fk_result_round references scoring.round (id),
    n integer not null,
    unit_id uuid not null,
    points numeric(9, 4) not null,
    points_max numeric(9, 4) not null,
    points_self numeric(9, 4) not null,
    place integer not null,
    class text,
    constraint pk_result primary key (round_id, n, unit_id)
);
comment on table scoring.result is 'Total and place of each unit, as in the frozen file (Vietnamese: kết quả, thứ hạng).';
create index ix_result_unit on scoring.result (unit_id);

create table scoring.repair (
    scorecard_id uuid not null constraint fk_repair_scorecard references scoring.scorecard (id),
    code text not null,
    task_id uuid not null,
    made_at timestamptz not null,
    made_by uuid not null,
    constraint pk_repair primary key (scorecard_id, code, task_id)
);
comment on table scoring.repair is 'Tasks that were drafted to repair a low criterion (Vietnamese: nhiệm vụ khắc phục tiêu chí thấp điểm).';
