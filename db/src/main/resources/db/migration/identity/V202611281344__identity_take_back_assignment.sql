-- A role that was begun by mistake today is taken back as if it had never been; a range of days cannot be empty.
grant delete on identity.assignment to ${approle};
