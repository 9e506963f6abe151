-- Nothing ever asked the cells for a procedure; every board asks for a dozen months by channel.
drop table facts.dossier_month;
create table facts.dossier_month (
    authority_id uuid not null,
    unit_id uuid not null,
    month date not null,
    channel text not null,
    received integer not null,
    resolved integer not null,
    on_time integer not null,
    early integer not null,
    stopped integer not null,
    working_minutes bigint not null,
    supplemented integer not null,
    resolved_online integer not null,
    constraint pk_dossier_month primary key (authority_id, unit_id, month, channel)
);
comment on table facts.dossier_month is 'Cells month x leaf unit x channel; month is its first day.';
grant update, delete on facts.dossier_month to ${approle};
insert into facts.dossier_month
    select authority_id, unit_id, date_trunc('month', day)::date, channel, sum(received), sum(resolved), sum(on_time), sum(early),
        sum(stopped), sum(working_minutes), sum(supplemented), sum(resolved_online)
    from facts.dossier_day group by authority_id, unit_id, date_trunc('month', day)::date, channel;
