-- What was recorded wrongly about a meeting can be corrected; conclusions that became tasks stay.
alter table programme.meeting add column version integer not null default 0;
comment on column programme.meeting.version is 'Counts corrections; one that saw an older record is refused.';
grant update (kind, subject, held_on, online, through_system, secret, invited, attended, version)
    on programme.meeting to ${approle};
