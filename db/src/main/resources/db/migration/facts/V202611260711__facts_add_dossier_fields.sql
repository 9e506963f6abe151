-- Fields of the fact "dossier" that the records tell: help in filing, steps without a person, electronic hand-overs, documents.
alter table facts.dossier_version
    add column support_unit_id uuid,
    add column steps_automatic integer not null default 0,
    add column transfers_electronic integer not null default 0,
    add column has_result_document boolean not null default false,
    add column secret boolean not null default false;
comment on column facts.dossier_version.steps_automatic is 'Steps done without a person''s decision; 0 while every step of a route is done by a person.';
comment on column facts.dossier_version.transfers_electronic is 'Of transfers_total, those at whose hand-over every paper was attached as a file.';
comment on column facts.dossier_version.secret is 'State secret; false, because such cases are kept out of the product.';
