-- Goals of a draft are changed from its workbook: their words alone, never whose they are.
grant update (area, statement, horizon_text) on programme.goal to ${approle};
