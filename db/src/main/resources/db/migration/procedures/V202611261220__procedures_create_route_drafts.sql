-- Internal procedures are written as drafts, checked, and published by a second person.
create table procedures.route_draft (
    id uuid constraint pk_route_draft primary key,
    authority_id uuid not null,
    version_id uuid not null constraint fk_route_draft_version references procedures.version (id),
    base_route_id uuid constraint fk_route_draft_base references procedures.route (id),
    state text not null constraint ck_route_draft_state check (state in ('open', 'submitted', 'published', 'discarded')),
    revision integer not null,
    content text not null,
    edited_by uuid not null,
    edited_at timestamptz not null,
    published_by uuid,
    published_route_id uuid constraint fk_route_draft_published references procedures.route (id),
    decision_number text,
    valid_from date,
    source text,
    constraint ck_route_draft_two_persons check (published_by is null or published_by <> edited_by)
);
comment on table procedures.route_draft is 'A route that is being written (Vietnamese: dự thảo quy trình nội bộ); its content is JSON, for it need not hold together.';
comment on column procedures.route_draft.edited_by is 'Account that changed it last; another one publishes it.';
comment on column procedures.route_draft.source is 'Name of the file from which it was read; null where it was written here.';
create unique index ux_route_draft_version on procedures.route_draft (version_id) where state in ('open', 'submitted');
create index ix_route_draft_authority on procedures.route_draft (authority_id, state);
create index ix_route_draft_version on procedures.route_draft (version_id);
create index ix_route_draft_base on procedures.route_draft (base_route_id);
create index ix_route_draft_published on procedures.route_draft (published_route_id);
grant update on procedures.route_draft to ${approle};
