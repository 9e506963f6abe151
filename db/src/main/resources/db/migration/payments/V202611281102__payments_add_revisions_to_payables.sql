-- What a case owes can be counted anew: each count is a revision of items that stays, and a receipt keeps the one it was issued under.
alter table payments.payable add column revision integer not null default 1;
comment on column payments.payable.revision is 'Which count of payable_item holds now.';
alter table payments.receipt add column revision integer not null default 1;
comment on column payments.receipt.revision is 'Count of payable_item that held when it was issued.';
alter table payments.payable_item add column revision integer not null default 1;
alter table payments.payable_item add column line_id uuid;
alter table payments.payable_item add column legal_basis text not null default '';
alter table payments.payable_item add column reduction bigint not null default 0;
alter table payments.payable_item add column exemption_id uuid;
alter table payments.payable_item add column exemption text;
alter table payments.payable_item add column budget_pays boolean not null default false;
comment on column payments.payable_item.line_id is 'Line of the fee schedule; null for what a document or the catalogue says.';
comment on column payments.payable_item.reduction is 'Whole đồng that a resolution takes off this item; exemption is its number.';
comment on column payments.payable_item.budget_pays is 'Whether the budget pays what is taken off.';
alter table payments.payable_item drop constraint pk_payable_item;
alter table payments.payable_item add constraint pk_payable_item primary key (payable_id, revision, n);
