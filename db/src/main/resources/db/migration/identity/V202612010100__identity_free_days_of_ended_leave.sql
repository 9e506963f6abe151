-- Leave that is ended on its first day keeps that day as its last one; who came back may go again the same day.
alter table identity.leave drop constraint ex_leave_account;
alter table identity.leave add constraint ex_leave_account
    exclude using gist (account_id with =, daterange(first_day, last_day, '[]') with &&) where (state = 'entered');
comment on column identity.leave.last_day is
    'Inclusive; the day before the return where it was ended earlier, the first day where it was ended on that.';
