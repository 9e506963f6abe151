-- An inspection may be about a field, a duty of officials or a topic within the unit, not about all its work.
alter table inspections.inspection add column topic text;
comment on column inspections.inspection.topic is 'What within the unit is inspected, without names (Vietnamese: nội dung, lĩnh vực, chuyên đề kiểm tra); null = all that the checklist asks.';
