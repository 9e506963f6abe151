-- Electronic results and certified copies: one register with states, so that a verification page can answer.
create table documents.number_series (
    unit_id uuid not null,
    kind text not null,
    year integer not null,
    last_number integer not null,
    constraint pk_number_series primary key (unit_id, kind, year)
);
comment on table documents.number_series is 'Last number of a register of a unit in a year; its row lock makes numbers unique and without gaps.';
grant update on documents.number_series to ${approle};

create table documents.issued (
    authority_id uuid not null,
    id uuid not null,
    kind text not null constraint ck_issued_kind check (kind in ('result', 'certified-copy')),
    state text not null constraint ck_issued_state check (state in ('in-force', 'replaced', 'revoked')),
    version integer not null default 0,
    unit_id uuid not null,
    number text not null,
    serial integer,
    issued_on date not null,
    valid_to date,
    title jsonb not null,
    procedure_code text not null,
    owner_kind text not null,
    person_id uuid not null,
    case_id uuid not null,
    case_code text not null,
    signer_id uuid not null,
    signer_position text not null,
    signature_level text not null,
    signed_at timestamptz not null,
    document_id uuid not null,
    hash text not null,
    verify_code text not null constraint uq_issued_verify_code unique,
    replaced_by uuid,
    reason text,
    changed_at timestamptz,
    changed_by uuid,
    original_number text,
    original_on date,
    original_issuer text,
    constraint pk_issued primary key (authority_id, id)
);
comment on table documents.issued is 'A signed electronic result or certified copy (Vietnamese: kết quả điện tử, bản sao chứng thực điện tử) and its state.';
comment on column documents.issued.serial is 'Running number of a certified copy in its register; null for results, which have the number of the agency''s own books.';
comment on column documents.issued.hash is 'SHA-256 of the signed file.';
comment on column documents.issued.original_number is 'Of the original that was copied.';
create index ix_issued_case on documents.issued (authority_id, case_id);
create index ix_issued_unit on documents.issued (authority_id, unit_id, issued_on desc);
create index ix_issued_hash on documents.issued (hash);
create unique index ux_issued_serial on documents.issued (unit_id, kind, (extract(year from issued_on)), serial) where serial is not null;
grant update (state, version, replaced_by, reason, changed_at, changed_by) on documents.issued to ${approle};
