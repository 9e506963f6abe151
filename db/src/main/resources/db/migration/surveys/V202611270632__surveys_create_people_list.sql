-- Rounds about health, education and other services have no dossiers to draw from: their people come as a list of the unit that serves them.
alter table surveys.round
    drop constraint ck_round_design,
    add constraint ck_round_design check (design in ('sample', 'list', 'results', 'open'));
comment on column surveys.round.design is 'sample: drawn at random from dossiers; list: drawn at random from a list of people; results: everybody who got a result is invited; open: whoever comes by answers.';

create table surveys.people_list (
    round_id uuid constraint pk_people_list primary key constraint fk_people_list_round references surveys.round (id),
    taken integer not null,
    without_consent integer not null,
    twice integer not null,
    imported_at timestamptz not null,
    imported_by uuid not null,
    forgotten_at timestamptz
);
comment on table surveys.people_list is 'The list from which a round draws (Vietnamese: danh sách người được khảo sát); how many rows were kept and left out.';
comment on column surveys.people_list.without_consent is 'Rows of people who did not agree to be asked; nothing of them is kept.';
comment on column surveys.people_list.forgotten_at is 'When names and addresses were erased after the round.';
grant update, delete on surveys.people_list to ${approle};

create table surveys.listed_person (
    id uuid constraint pk_listed_person primary key,
    round_id uuid not null constraint fk_listed_person_round references surveys.round (id),
    unit_id uuid not null,
    person_id uuid not null
);
comment on table surveys.listed_person is 'Somebody of a list (Vietnamese: người trong danh sách); who it is stands in identity.person alone.';
create index ix_listed_person_round on surveys.listed_person (round_id, unit_id);
grant delete on surveys.listed_person to ${approle};
