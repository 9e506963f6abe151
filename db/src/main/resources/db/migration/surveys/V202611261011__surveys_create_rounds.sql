-- A round asks one version of a questionnaire: a sample drawn from dossiers, or everybody who comes by.
create table surveys.round (
    id uuid constraint pk_round primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    code text not null,
    name jsonb not null,
    version_id uuid not null constraint fk_round_version references surveys.questionnaire_version (id),
    survey text not null constraint ck_round_survey check (survey in ('procedure', 'dossier-rating', 'public-service', 'health', 'education', 'policy')),
    design text not null constraint ck_round_design check (design in ('sample', 'results', 'open')),
    state text not null constraint ck_round_state check (state in ('draft', 'drawn', 'open', 'closed', 'published', 'cancelled')),
    version integer not null default 0,
    frame_from date,
    frame_to date,
    margin_permille integer not null constraint ck_round_margin check (margin_permille between 5 and 200),
    reserve_percent integer not null constraint ck_round_reserve check (reserve_percent between 0 and 300),
    seed bigint not null,
    formula text not null constraint ck_round_formula check (formula in ('top-two', 'mean')),
    opens_on date not null,
    closes_on date not null,
    weighted boolean not null default false,
    restated_after uuid,
    remarks text,
    reminders integer not null default 0,
    published_at timestamptz,
    created_at timestamptz not null,
    created_by uuid,
    constraint ux_round_code unique (authority_id, code),
    constraint ck_round_days check (closes_on >= opens_on),
    constraint ck_round_frame check (design <> 'sample' or (frame_from is not null and frame_to is not null and frame_to >= frame_from))
);
comment on table surveys.round is 'A round of a survey (Vietnamese: đợt khảo sát).';
comment on column surveys.round.design is 'sample: drawn at random from dossiers; results: everybody who got a result is invited; open: whoever comes by answers.';
comment on column surveys.round.frame_from is 'First day of results that make up the population, inclusive.';
comment on column surveys.round.frame_to is 'Last day of results that make up the population, inclusive.';
comment on column surveys.round.margin_permille is 'Tolerated error e of the sample size n = N / (1 + N e²), in thousandths.';
comment on column surveys.round.reserve_percent is 'So many more are invited, because some will not answer.';
comment on column surveys.round.seed is 'The draw is a function of it and of the dossiers, so that it can be done again.';
comment on column surveys.round.formula is 'Index that the round is named by: share of answers 4 and 5, or mean of the scale over five.';
comment on column surveys.round.closes_on is 'Last day on which answers are taken, inclusive.';
comment on column surveys.round.weighted is 'Whether weights are fixed and facts are being restated with them.';
comment on column surveys.round.restated_after is 'Answer up to which facts were restated with weights; the greatest id once all are.';
create index ix_round_version on surveys.round (version_id);
create index ix_round_published on surveys.round (published_at) where state = 'published';
create index ix_round_unit on surveys.round (unit_id);
grant update on surveys.round to ${approle};

create table surveys.stratum (
    round_id uuid not null constraint fk_stratum_round references surveys.round (id),
    unit_id uuid not null,
    field_group text not null,
    population integer not null,
    wanted integer not null,
    invited integer not null,
    weight numeric(12, 6),
    constraint pk_stratum primary key (round_id, unit_id, field_group)
);
comment on table surveys.stratum is 'A part of the population that is sampled for itself (Vietnamese: tầng mẫu).';
comment on column surveys.stratum.wanted is 'Answers wanted: its share of n.';
comment on column surveys.stratum.weight is 'Weight of each answer, fixed when the round is closed; the sum of weights is the number of answers.';
grant update, delete on surveys.stratum to ${approle};

create table surveys.invitation (
    id uuid constraint pk_invitation primary key,
    round_id uuid not null,
    unit_id uuid not null,
    field_group text not null,
    dossier_id uuid not null,
    person_id uuid not null,
    channel text not null constraint ck_invitation_channel check (channel in ('message', 'phone', 'paper')),
    token_hash bytea not null,
    used boolean not null default false,
    constraint ux_invitation_token_hash unique (token_hash),
    constraint ux_invitation_dossier unique (round_id, dossier_id),
    constraint fk_invitation_stratum foreign key (round_id, unit_id, field_group) references surveys.stratum (round_id, unit_id, field_group)
);
comment on table surveys.invitation is 'Somebody who may answer once (Vietnamese: thư mời khảo sát). It knows that it was used, neither when nor for which answer.';
comment on column surveys.invitation.token_hash is 'SHA-256 of the key in the link; the key is derived under a key outside the database.';
create index ix_invitation_stratum on surveys.invitation (round_id, unit_id, field_group);
grant update (used, channel), delete on surveys.invitation to ${approle};

create table surveys.point (
    id uuid constraint pk_point primary key,
    round_id uuid not null constraint fk_point_round references surveys.round (id),
    unit_id uuid not null,
    field_group text not null,
    kind text not null constraint ck_point_kind check (kind in ('qr', 'kiosk')),
    place text not null,
    key text not null,
    created_at timestamptz not null,
    constraint ux_point_key unique (key)
);
comment on table surveys.point is 'A place where whoever comes by may answer: a QR at a counter, or a device (Vietnamese: điểm khảo sát).';
create index ix_point_round on surveys.point (round_id);
