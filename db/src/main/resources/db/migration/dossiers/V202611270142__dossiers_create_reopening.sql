-- A finished dossier that has to be handled again stays as it was; a new one opens from it by a decision.
create table dossiers.reopening (
    authority_id uuid not null,
    dossier_id uuid not null,
    earlier_id uuid not null,
    reason text not null constraint ck_reopening_reason check (reason in ('complaint', 'own-error', 'court')),
    decision_number text not null,
    decided_on date not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    constraint pk_reopening primary key (authority_id, dossier_id),
    constraint ux_reopening_earlier unique (authority_id, earlier_id),
    constraint fk_reopening_dossier foreign key (authority_id, dossier_id) references dossiers.dossier (authority_id, id),
    constraint fk_reopening_earlier foreign key (authority_id, earlier_id) references dossiers.dossier (authority_id, id)
);
comment on table dossiers.reopening is 'A dossier that handles an earlier one again (Vietnamese: giải quyết lại hồ sơ), after an upheld complaint, an error of the agency or a judgement.';
comment on column dossiers.reopening.earlier_id is 'It stays as it was. Handled again once; what has to be done a third time opens from the second.';
