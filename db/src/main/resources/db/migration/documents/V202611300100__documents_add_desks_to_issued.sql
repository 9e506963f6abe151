-- A one-stop centre has a register of what it hands over, too: results are found by the desk of their dossier, not by issuer alone.
alter table documents.issued
    add column received_unit_id uuid,
    add column returned_unit_id uuid;
comment on column documents.issued.received_unit_id is 'Desk that received the dossier.';
comment on column documents.issued.returned_unit_id is 'Desk that handed the result over; null while it waits.';
grant update (returned_unit_id) on documents.issued to ${approle};
