alter table organisation.decision add column undone_at timestamptz;
comment on column organisation.decision.undone_at is 'When the decision was taken back before its day; nothing that it did stands any more.';
grant update (undone_at) on organisation.decision to ${approle};
grant delete on organisation.succession to ${approle};
grant delete on organisation.unit_version to ${approle};
