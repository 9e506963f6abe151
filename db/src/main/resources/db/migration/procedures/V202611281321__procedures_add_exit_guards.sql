-- An exit may be taken only where conditions hold: a fee paid, a paper handed in, an answer given; until now every exit stood open.
alter table procedures.route_exit
    add column guards text[] not null default '{}';
comment on column procedures.route_exit.guards is 'Conditions that must all hold for the exit to be taken (Vietnamese: điều kiện của hướng xử lý), each as kind, what it is about and value, such as answer-at-least:dien-tich=100.';
