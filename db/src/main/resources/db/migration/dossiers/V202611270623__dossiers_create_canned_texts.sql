-- The same words are typed a hundred times a month; typed anew they differ, and citizens compare.
create table dossiers.canned_text (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    code text not null,
    procedure_code text,
    for_supplement boolean not null,
    body text not null,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint pk_canned_text primary key (authority_id, id),
    constraint ux_canned_text_code unique (authority_id, unit_id, code)
);
comment on table dossiers.canned_text is 'Ready words of a unit and all below it (Vietnamese: câu mẫu), put in by a short code; those for supplements stand as a list to tick.';
comment on column dossiers.canned_text.procedure_code is 'Only for dossiers of this procedure; null for all.';
grant delete on dossiers.canned_text to ${approle};
