-- Where nothing is left to judge, nobody has to press a button: an exit may be taken by itself, by event or by time.
alter table procedures.route_exit add column automatic text;
comment on column procedures.route_exit.automatic is 'When the product takes the exit by itself (Vietnamese: tự động chuyển bước): fee-paid, answered, or time-over with half hours after the time of the step, such as time-over:16; null where a person takes it.';
create index ix_route_exit_automatic on procedures.route_exit (route_id, step_key) where automatic is not null;
