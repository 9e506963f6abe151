-- A count that is put right may come to nothing, or to less than what was paid: the rest is refunded.
alter table payments.payable drop constraint ck_payable_gross;
alter table payments.payable add constraint ck_payable_gross check (gross >= 0);
alter table payments.payable drop constraint ck_payable_paid;
alter table payments.payable add constraint ck_payable_paid check (paid >= 0);
alter table payments.payable_item add constraint ck_payable_item_reduction check (reduction >= 0 and reduction <= amount);
