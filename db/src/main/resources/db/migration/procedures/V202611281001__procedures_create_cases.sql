-- One procedure often promises another limit, asks other papers and takes another route in some of its cases; the version itself says the usual one.
create table procedures.version_case (
    version_id uuid not null constraint fk_version_case_version references procedures.version (id),
    key text not null,
    n integer not null,
    name jsonb not null,
    limit_text text,
    constraint pk_version_case primary key (version_id, key),
    constraint ux_version_case_n unique (version_id, n)
);
comment on table procedures.version_case is 'A case of a procedure that differs from the usual one (Vietnamese: trường hợp giải quyết).';
comment on column procedures.version_case.limit_text is 'As procedures.version.limit_text; null where the limit is the usual one.';

alter table procedures.component add column cases text[] not null default '{}';
comment on column procedures.component.cases is 'Keys of the cases in which the paper is asked for; empty: in every case.';

alter table procedures.route add column case_key text;
comment on column procedures.route.case_key is 'The case whose dossiers take the route; null: all that have none of their own.';
alter table procedures.route_draft add column case_key text;
comment on column procedures.route_draft.case_key is 'As procedures.route.case_key.';
drop index procedures.ux_route_draft_version;
create unique index ux_route_draft_version on procedures.route_draft (version_id, coalesce(case_key, '')) where state in ('open', 'submitted');
