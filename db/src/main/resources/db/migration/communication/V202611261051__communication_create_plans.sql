-- A year's communication plan is a list of products with channels and days; each ends with what was reached and its evidence.
create table communication.plan (
    id uuid constraint pk_plan primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    year integer not null,
    title text not null,
    state text not null constraint ck_plan_state check (state in ('draft', 'issued')),
    version integer not null default 0,
    number text,
    issued_on date,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint ux_plan_year unique (unit_id, year),
    constraint ck_plan_issued check (state = 'draft' or (number is not null and issued_on is not null))
);
comment on table communication.plan is 'A unit''s communication of a year (Vietnamese: kế hoạch tuyên truyền năm).';
create index ix_plan_authority on communication.plan (authority_id, year);
grant update on communication.plan to ${approle};

create table communication.product (
    id uuid constraint pk_product primary key,
    plan_id uuid not null constraint fk_product_plan references communication.plan (id),
    kind text not null constraint ck_product_kind check (kind in ('article', 'broadcast', 'clip', 'leaflet', 'workshop', 'contest', 'other')),
    topic text not null constraint ck_product_topic check (topic in ('reform', 'law')),
    channels text[] not null,
    title text not null,
    lead_unit_id uuid not null,
    due_on date not null,
    state text not null constraint ck_product_state check (state in ('planned', 'done', 'dropped')),
    version integer not null default 0,
    done_on date,
    reached integer constraint ck_product_reached check (reached >= 0),
    article_id uuid constraint fk_product_article references communication.article (id),
    document_id uuid,
    remark text,
    constraint ck_product_done check (state <> 'done' or done_on is not null)
);
comment on table communication.product is 'What a plan brings out (Vietnamese: sản phẩm tuyên truyền).';
comment on column communication.product.reached is 'People reached as counted or reported; null where nobody counts them.';
comment on column communication.product.document_id is 'Evidence.';
create index ix_product_plan on communication.product (plan_id);
create index ix_product_lead on communication.product (lead_unit_id, state);
create index ix_product_article on communication.product (article_id);
grant update on communication.product to ${approle};
