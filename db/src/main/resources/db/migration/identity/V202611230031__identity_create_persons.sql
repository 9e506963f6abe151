-- The only tables that hold data of citizens; everything else holds their ids.
create table identity.person (
    authority_id uuid not null,
    id uuid not null,
    kind text not null constraint ck_person_kind check (kind in ('citizen', 'business', 'household-business', 'organisation')),
    full_name text not null,
    birth_date date,
    sex text constraint ck_person_sex check (sex in ('male', 'female')),
    address text,
    phone text,
    email text,
    id_number_cipher bytea,
    id_number_digest bytea,
    last_digits_digest bytea,
    version integer not null default 0,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint pk_person primary key (authority_id, id)
);
comment on table identity.person is 'A citizen or organisation that deals with the authority (Vietnamese: tổ chức, cá nhân).';
comment on column identity.person.id_number_cipher is 'Personal or business identifier, AES-GCM; the key lives outside the database.';
comment on column identity.person.id_number_digest is 'Keyed hash of the identifier, for exact search.';
comment on column identity.person.last_digits_digest is 'Keyed hash of person id and the last four digits, for the tracking page.';
create unique index ux_person_id_number_digest on identity.person (authority_id, id_number_digest);
create index ix_person_full_name on identity.person using gin (pub.plain(full_name) ext.gin_trgm_ops);
grant update on identity.person to ${approle};
