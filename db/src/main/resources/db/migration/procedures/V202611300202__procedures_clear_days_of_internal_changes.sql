-- Internal procedures that were announced before had been given the days of the others.
update procedures.decision_item item set announce_due_on = null, publish_due_on = null
where coalesce(item.content ->> 'kind',
    (select version.kind from procedures.version where version.id = item.base_version_id)) in ('internal', 'INTERNAL');
