-- What is asked is written by officials and published as versions that never change; answers belong to a version.
create schema surveys;
comment on schema surveys is 'Surveys of satisfaction.';
grant usage on schema surveys to ${approle};
-- A table that no later line names is append-only for the application.
alter default privileges in schema surveys grant select, insert on tables to ${approle};
alter default privileges in schema surveys grant usage, select on sequences to ${approle};

create table surveys.questionnaire (
    id uuid constraint pk_questionnaire primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    survey text not null constraint ck_questionnaire_survey check (survey in ('procedure', 'dossier-rating', 'public-service', 'health', 'education', 'policy')),
    name jsonb not null,
    intro jsonb,
    sample boolean not null,
    source text,
    draft jsonb not null,
    next_key integer not null,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid
);
comment on table surveys.questionnaire is 'What a survey asks, as it is being written (Vietnamese: phiếu khảo sát, bản đang soạn).';
comment on column surveys.questionnaire.survey is 'Family of questionnaires, as the fact survey-answer names it.';
comment on column surveys.questionnaire.sample is 'Shipped or taken over as an example: no text of law stands behind its wording or formula.';
comment on column surveys.questionnaire.source is 'Document of the method, in words.';
comment on column surveys.questionnaire.draft is 'Questions in their order.';
comment on column surveys.questionnaire.next_key is 'Number of the next question, so that a key is never used twice.';
create index ix_questionnaire_authority on surveys.questionnaire (authority_id);
grant update on surveys.questionnaire to ${approle};

create table surveys.questionnaire_version (
    id uuid constraint pk_questionnaire_version primary key,
    questionnaire_id uuid not null constraint fk_questionnaire_version_questionnaire references surveys.questionnaire (id),
    n integer not null,
    name jsonb not null,
    intro jsonb,
    questions jsonb not null,
    published_at timestamptz not null,
    published_by uuid,
    constraint ux_questionnaire_version_n unique (questionnaire_id, n)
);
comment on table surveys.questionnaire_version is 'A questionnaire as it was published; never changed (Vietnamese: phiên bản phiếu khảo sát).';
