-- An authority sets limits of its own from a day on; the rule that held until then gets its last day.
grant update (valid) on petitions.limit_rule to ${approle};
