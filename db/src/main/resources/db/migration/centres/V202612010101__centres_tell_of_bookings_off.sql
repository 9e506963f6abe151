-- Whoever books may leave where they want to be told when a decision takes their day off; it is kept until that day is over.
alter table centres.booking add column contact_id uuid;
alter table centres.booking add column off_change_id uuid;
alter table centres.booking add column told boolean;
comment on column centres.booking.contact_id is 'Person of the store that holds telephone or e-mail alone; null where none was left, and again after the booked day.';
comment on column centres.booking.off_change_id is 'Decision on the calendar by which nobody works at the booked time; null while somebody does.';
comment on column centres.booking.told is 'Whether a message was sent when that decision was applied; false where no contact was left.';
comment on table centres.booking is 'A time booked from home (Vietnamese: lịch hẹn); no name, of the telephone number a digest alone, and a contact only where one was left.';
create index ix_booking_contact on centres.booking (day) where contact_id is not null;
create index ix_booking_off_change_id on centres.booking (off_change_id) where off_change_id is not null;
