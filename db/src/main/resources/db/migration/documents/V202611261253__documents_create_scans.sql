-- Pages on the scanning station, before they are papers of a dossier.
create table documents.scan_page (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    n integer not null,
    hash text not null,
    rotation integer not null default 0 constraint ck_scan_page_rotation check (rotation in (0, 90, 180, 270)),
    target integer,
    scanned_at timestamptz not null,
    scanned_by uuid not null,
    constraint pk_scan_page primary key (authority_id, id)
);
comment on table documents.scan_page is 'A page that was scanned for a dossier (Vietnamese: trang quét) and waits to become a paper; gone once it is one.';
comment on column documents.scan_page.target is 'Number of the component to which it is assigned.';
create index ix_scan_page_case on documents.scan_page (authority_id, case_id, n);
grant update (n, rotation, target), delete on documents.scan_page to ${approle};
