-- Somebody may write for another person, such as a parent who cannot: officials have to know for whom and by what right.
alter table petitions.petition
    add column behalf_id uuid,
    add column behalf_relation text constraint ck_petition_behalf_relation check (behalf_relation in ('legal', 'power-of-attorney', 'family', 'other')),
    add column behalf_paper text,
    add constraint ck_petition_behalf check ((behalf_id is null) = (behalf_relation is null) and (behalf_paper is null or behalf_id is not null));
comment on column petitions.petition.behalf_id is 'Person for whom the sender writes (Vietnamese: người được gửi thay), in identity.person; null where they write for themselves.';
comment on column petitions.petition.behalf_relation is 'By what right or in what relation: legal, power-of-attorney, family or other.';
comment on column petitions.petition.behalf_paper is 'Paper or reason that gives the right, as typed; shown to officials who may read persons.';
