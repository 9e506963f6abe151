-- An authority keeps its own list of who is called before others; what held until today ends, what began today is taken back.
grant update, delete on centres.priority_rule to ${approle};
