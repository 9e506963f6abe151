-- What was read from a file of internal procedures waits until a person has looked at it.
create table procedures.route_import (
    id uuid constraint pk_route_import primary key,
    authority_id uuid not null,
    account_id uuid not null,
    file_name text not null,
    content text not null,
    read_at timestamptz not null,
    taken_at timestamptz
);
comment on table procedures.route_import is 'Routes read from an Excel, Word or BPMN file, as JSON, with what was understood and what not; drafts are made of them only after a person confirmed.';
create index ix_route_import_authority on procedures.route_import (authority_id, read_at);
grant update on procedures.route_import to ${approle};
