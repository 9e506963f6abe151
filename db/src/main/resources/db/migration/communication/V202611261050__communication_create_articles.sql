-- Officials tell about reform and law in pages with editions; what was read is counted, who read it is not.
create schema communication;
comment on schema communication is 'Communication plans with their products, public articles and how often they were read.';
grant usage on schema communication to ${approle};
alter default privileges in schema communication grant select, insert on tables to ${approle};

create table communication.article (
    id uuid constraint pk_article primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    kind text not null constraint ck_article_kind check (kind in ('news', 'guide', 'example', 'law')),
    state text not null constraint ck_article_state check (state in ('draft', 'published', 'withdrawn')),
    version integer not null default 0,
    edition integer not null,
    published_edition integer,
    publish_on date,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ck_article_published check (state <> 'published' or (published_edition is not null and publish_on is not null))
);
comment on table communication.article is 'A public page of officials (Vietnamese: tin, bài tuyên truyền; phổ biến pháp luật).';
comment on column communication.article.kind is 'law: legal dissemination.';
comment on column communication.article.edition is 'The newest edition; the one that everybody reads is published_edition.';
comment on column communication.article.publish_on is 'First day on which everybody may read it.';
create index ix_article_unit on communication.article (unit_id);
create index ix_article_public on communication.article (publish_on) where state = 'published';
grant update on communication.article to ${approle};

create table communication.edition (
    article_id uuid not null constraint fk_edition_article references communication.article (id),
    n integer not null,
    title text not null,
    lead text not null,
    body text not null,
    source text,
    written_at timestamptz not null,
    written_by uuid not null,
    constraint pk_edition primary key (article_id, n)
);
comment on table communication.edition is 'An article as somebody wrote it; never changed (Vietnamese: phiên bản bài viết).';
comment on column communication.edition.body is 'Plain text with a few marks; pages make it safe by never taking it as HTML.';
comment on column communication.edition.source is 'Document that it tells about, such as number and day of a law.';

create table communication.picture (
    id uuid constraint pk_picture primary key,
    article_id uuid not null constraint fk_picture_article references communication.article (id),
    n integer not null,
    document_id uuid not null,
    description text not null constraint ck_picture_description check (description <> ''),
    added_at timestamptz not null,
    added_by uuid not null,
    constraint ux_picture_n unique (article_id, n)
);
comment on table communication.picture is 'A picture of an article with its alternative text (Vietnamese: ảnh và mô tả thay thế).';

create table communication.reading (
    article_id uuid not null constraint fk_reading_article references communication.article (id),
    day date not null,
    views integer not null,
    constraint pk_reading primary key (article_id, day)
);
comment on table communication.reading is 'How often an article was opened on a day, and nothing about who did (Vietnamese: lượt xem).';
grant update on communication.reading to ${approle};
