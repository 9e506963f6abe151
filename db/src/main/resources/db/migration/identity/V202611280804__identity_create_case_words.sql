-- What people write about their own case in free words is personal data, so it lies here and encrypted.
create table identity.case_words (
    authority_id uuid not null,
    id uuid not null,
    content_cipher bytea not null,
    saved_at timestamptz not null,
    constraint pk_case_words primary key (authority_id, id)
);
comment on table identity.case_words is 'Free words of an applicant on a case (Vietnamese: lời của người nộp); every read by an official is logged.';
comment on column identity.case_words.content_cipher is 'AES-GCM bound to the id; the key lives outside the database.';
