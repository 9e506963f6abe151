-- Titles of decisions and examples are read in English as well where somebody wrote it.
alter table procedures.decision add column title_en text;
alter table procedures.sample add column title_en text;
comment on column procedures.decision.title_en is 'Title in English; null where nobody wrote one, then the Vietnamese one is shown.';
comment on column procedures.sample.title_en is 'Title in English; null where nobody wrote one, then the Vietnamese one is shown.';
