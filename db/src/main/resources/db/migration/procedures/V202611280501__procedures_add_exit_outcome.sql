-- A route may end with a refusal, too; until now every end counted as granted.
alter table procedures.route_exit
    add column outcome text not null default 'granted'
        constraint ck_route_exit_outcome check (outcome in ('granted', 'refused'));
comment on column procedures.route_exit.outcome is 'How a dossier ends where its work ends with this exit.';
