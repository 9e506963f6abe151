-- A route is put into force by a decision; who looks at it should see by which one.
alter table procedures.route add column decision_number text;
comment on column procedures.route.decision_number is 'Number of the decision that put it into force (Vietnamese: số quyết định phê duyệt quy trình nội bộ).';
