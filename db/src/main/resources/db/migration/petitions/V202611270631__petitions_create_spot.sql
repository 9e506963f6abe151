-- Where the matter of a petition is, if its sender pointed it out on a map or let their telephone say it.
create table petitions.spot (
    authority_id uuid not null,
    petition_id uuid not null,
    latitude numeric(7, 5) not null constraint ck_spot_latitude check (latitude between -90 and 90),
    longitude numeric(8, 5) not null constraint ck_spot_longitude check (longitude between -180 and 180),
    constraint pk_spot primary key (authority_id, petition_id),
    constraint fk_spot_petition foreign key (authority_id, petition_id) references petitions.petition (authority_id, id)
);
comment on table petitions.spot is 'Place of a petition in degrees (Vietnamese: vị trí phản ánh); it may be a home: shown to the officials of the petition alone, in no list, event, fact or publication.';
comment on column petitions.petition.place is 'Where the matter is, as typed; a place that was pointed out stands in petitions.spot.';
