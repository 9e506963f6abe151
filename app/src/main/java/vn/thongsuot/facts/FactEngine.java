package vn.thongsuot.facts;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers aggregates for many groups of units in one statement (Vietnamese: máy tính số liệu): from cells where they hold
 * it, else from the facts themselves.
 */
@Service
@Transactional(readOnly = true)
public class FactEngine {

    private final DSLContext db;
    private final Clock clock;

    FactEngine(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param requests different ones; answers stand at their positions */
    public FactAnswers answer(UUID authorityId, List<UnitGroup> groups, List<FactRequest> requests) {
        return answer(authorityId, groups, requests, true);
    }

    /** The same from the facts alone; must say the same. */
    public FactAnswers answerFromFacts(UUID authorityId, List<UnitGroup> groups, List<FactRequest> requests) {
        return answer(authorityId, groups, requests, false);
    }

    /** Whether cells hold it, so that it can differ from the facts. */
    public boolean isFromCells(FactRequest request) {
        return DossierCells.find(request).isPresent();
    }

    private FactAnswers answer(
            UUID authorityId, List<UnitGroup> groups, List<FactRequest> requests, boolean fromCells) {
        FactAnswers answers = new FactAnswers(requests, groups.size());
        if (requests.isEmpty() || groups.isEmpty()) {
            return answers;
        }
        boolean timeless = groups.stream().allMatch(UnitGroup::isTimeless);
        SqlValues values = new SqlValues();
        String with = GroupSql.with(groups, values);
        String units = GroupSql.units(groups, values);
        List<List<Scan.Place>> places = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Scan scan : new Scans(authorityId, requests, timeless, clock.getZone(), values).list(fromCells)) {
            parts.add(scan.select(places.size(), units));
            places.addAll(scan.places());
        }
        for (Record row : db.fetch(with + String.join(" union all ", parts), values.parts())) {
            BigDecimal[] found = row.get(2, BigDecimal[].class);
            for (Scan.Place place : places.get(row.get(0, Integer.class))) {
                answers.put(place.request(), row.get(1, Integer.class), found[place.column()]);
            }
        }
        return answers;
    }
}
