-- A case may owe several charges at once (a fee and a charge): the schedule says which of its lines are asked where nobody chooses.
alter table procedures.fee_line add column usual boolean not null default false;
comment on column procedures.fee_line.usual is 'Asked together with the other usual ones where nobody chooses; where no line is usual, the first one is.';
