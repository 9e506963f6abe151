-- An authority may set how its dossiers' codes are written from a day to come; the product's own pattern holds where it has none.
create table dossiers.code_pattern (
    authority_id uuid not null,
    valid daterange not null,
    pattern text not null,
    basis text not null,
    set_by uuid not null,
    set_at timestamptz not null,
    constraint pk_code_pattern primary key (authority_id, valid without overlaps)
);
comment on table dossiers.code_pattern is 'How codes of dossiers are written, as dated rows (Vietnamese: mẫu mã hồ sơ); codes that were given stay as they are.';
comment on column dossiers.code_pattern.pattern is 'Of the closed list of parts, such as {agency}-{yyMMdd}-{serial:4}.';
comment on column dossiers.code_pattern.basis is 'Decision or act by which it was set, as the administrator wrote it.';
grant update (valid) on dossiers.code_pattern to ${approle};
