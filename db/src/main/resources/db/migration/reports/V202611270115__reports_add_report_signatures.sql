-- A report whose signer or unit has a certificate is signed digitally; the page says by how many.
alter table reports.report add column signatures integer not null default 0;
comment on column reports.report.signatures is 'Digital signatures in the signed paper (Vietnamese: số chữ ký số); 0 where neither signer nor unit has a certificate.';
