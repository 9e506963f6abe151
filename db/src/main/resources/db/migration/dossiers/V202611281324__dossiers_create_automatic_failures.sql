-- What the product could not do by itself is shown to who keeps the system, and is not tried again before that.
create table dossiers.automatic_failure (
    authority_id uuid not null,
    dossier_id uuid not null,
    step_since timestamptz not null,
    error_code text not null,
    failed_at timestamptz not null,
    constraint pk_automatic_failure primary key (authority_id, dossier_id),
    constraint fk_automatic_failure_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.automatic_failure is 'A dossier that should have gone on by itself and could not (Vietnamese: hồ sơ không tự chuyển bước được); counts as long as it lies in the same step since the same moment.';
grant update, delete on dossiers.automatic_failure to ${approle};
