-- A piece of background work that fails stands alone: it is kept with its reason for people to see, and the next piece goes on.
create table platform.failed_work (
    kind text not null,
    case_key text not null,
    authority_id uuid not null,
    what text not null,
    detail text,
    reason text not null,
    since timestamptz not null,
    failed_at timestamptz not null,
    attempts integer not null,
    constraint pk_failed_work primary key (kind, case_key)
);
comment on table platform.failed_work is 'Pieces of background work that failed and were not done since (Vietnamese: việc nền bị lỗi); a row goes when the piece is done.';
comment on column platform.failed_work.what is 'What people call the piece, or a message key; never a person.';
comment on column platform.failed_work.detail is 'A message key that says more of it; may be null.';
comment on column platform.failed_work.reason is 'Code of a refusal, or the kind of an error; never its text, which may name persons.';
create index ix_failed_work_authority_id on platform.failed_work (authority_id, kind);
grant update, delete on platform.failed_work to ${approle};
