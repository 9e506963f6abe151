-- A resolution may let the budget pay in place of those whom it exempts: what is exempted is then claimed from the budget.
alter table procedures.exemption add column budget_pays boolean not null default false;
comment on column procedures.exemption.budget_pays is 'Whether the budget pays what is taken off (Vietnamese: ngân sách hỗ trợ).';
