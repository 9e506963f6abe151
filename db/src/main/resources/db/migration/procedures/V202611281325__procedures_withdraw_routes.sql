-- A route that was published too early or with an error can be taken back until its first day; until now only another route could follow.
alter table procedures.route drop constraint ck_route_state;
alter table procedures.route add constraint ck_route_state check (state in ('draft', 'published', 'retired', 'withdrawn'));
comment on column procedures.route.state is 'Withdrawn: taken back before its first day (Vietnamese: thu hồi trước ngày áp dụng); no dossier takes it.';
alter table procedures.route_draft drop constraint ck_route_draft_state;
alter table procedures.route_draft
    add constraint ck_route_draft_state check (state in ('open', 'submitted', 'published', 'discarded', 'withdrawn')),
    add column withdrawn_reason text,
    add constraint ck_route_draft_withdrawn check ((state = 'withdrawn') = (withdrawn_reason is not null));
comment on column procedures.route_draft.withdrawn_reason is 'Why the published route was taken back; null where it was not.';
