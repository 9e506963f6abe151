-- What was issued before stands in the registers of its desks as what comes now.
update documents.issued i
set received_unit_id = d.intake_unit_id, returned_unit_id = d.returned_unit_id
from dossiers.dossier d
where d.authority_id = i.authority_id and d.id = i.case_id;
