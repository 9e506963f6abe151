-- A resolution often exempts one charge of a procedure alone, such as the certified copy; without a name it holds for all charges as before.
alter table procedures.exemption add column charges integer[] not null default '{}';
comment on column procedures.exemption.charges is 'Numbers of the charges (procedures.fee_line.n) of its one procedure that it reduces; empty: all charges (Vietnamese: khoản thu được miễn, giảm).';
