-- A split asks to which part each section of the unit goes; until now all of them went to the first one.
alter table organisation.operation add column sections jsonb not null default '{}';
comment on column organisation.operation.sections is 'Where sections of a unit that is split go (Vietnamese: phòng, bộ phận về đơn vị nào): id of the section -> id of the unit after it; one that is not named goes on with the unit itself, or with the first part.';
grant update on organisation.operation to ${approle};
