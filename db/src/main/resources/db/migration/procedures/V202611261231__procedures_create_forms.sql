-- A form is data, so that an authority changes it without a programmer; answers keep the form that was filled.
create table procedures.form (
    id uuid constraint pk_form primary key,
    authority_id uuid not null,
    code text not null,
    number integer not null,
    state text not null constraint ck_form_state check (state in ('draft', 'published', 'retired')),
    definition jsonb not null,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid not null,
    published_at timestamptz,
    constraint ux_form_number unique (authority_id, code, number)
);
comment on table procedures.form is 'Versions of a procedure''s electronic form (Vietnamese: biểu mẫu điện tử); at most one is published, a published one never changes.';
create unique index ux_form_published on procedures.form (authority_id, code) where state = 'published';
create unique index ux_form_draft on procedures.form (authority_id, code) where state = 'draft';
grant update, delete on procedures.form to ${approle};
