-- An authority may set how often dossiers are supplemented or extended from a day to come; common rules hold where it has none.
create table dossiers.own_rule (
    authority_id uuid not null,
    name text not null constraint ck_own_rule_name check (name in ('max-supplements', 'max-extensions')),
    valid daterange not null,
    value integer not null constraint ck_own_rule_value check (value between 0 and 9),
    legal_basis text not null,
    set_by uuid not null,
    set_at timestamptz not null,
    constraint pk_own_rule primary key (authority_id, name, valid without overlaps)
);
comment on table dossiers.own_rule is 'Counts that an authority sets itself, as dated rows (Vietnamese: quy định của địa phương về số lần bổ sung, gia hạn); a dossier keeps the row of its reception day.';
comment on column dossiers.own_rule.legal_basis is 'Decision or act by which it was set, as the administrator wrote it.';
grant update (valid) on dossiers.own_rule to ${approle};
