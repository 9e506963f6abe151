-- Which dossier was received while which number was served, so that waiting and service can be read from the dossier.
create table centres.ticket_dossier (
    authority_id uuid not null,
    dossier_id uuid not null,
    ticket_id uuid not null,
    linked_at timestamptz not null,
    constraint pk_ticket_dossier primary key (authority_id, dossier_id),
    constraint fk_ticket_dossier_ticket foreign key (authority_id, ticket_id) references centres.ticket (authority_id, id)
);
comment on table centres.ticket_dossier is 'Dossiers received in the call of a number (Vietnamese: hồ sơ nhận trong lượt gọi); several of one number where a person brought several.';
create index ix_ticket_dossier_ticket on centres.ticket_dossier (authority_id, ticket_id);
