-- The catalogue that comes with the product is common; a version that an authority publishes holds for that authority alone.
alter table indicators.indicator add column authority_id uuid;
alter table indicators.indicator
    add column scope_id uuid not null generated always as (coalesce(authority_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored;
comment on column indicators.indicator.authority_id is 'The authority for which the version holds, from its first day on before the common one; null = the common catalogue.';
comment on column indicators.indicator.scope_id is 'The authority, or zeros for the common catalogue: a key has no empty columns.';
-- What people published so far they published for their own authority; the common version before it goes on for all others.
update indicators.indicator i
set authority_id = (select a.authority_id from identity.account a where a.id = i.published_by)
where i.published_by is not null;
alter table indicators.indicator drop constraint pk_indicator;
update indicators.indicator common
set valid = daterange(lower(common.valid), null)
where common.authority_id is null
  and not exists (
      select from indicators.indicator later
      where later.id = common.id and later.authority_id is null and lower(later.valid) > lower(common.valid));
alter table indicators.indicator add constraint pk_indicator primary key (scope_id, id, valid without overlaps);
