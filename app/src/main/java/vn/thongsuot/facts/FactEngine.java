package vn.thongsuot.facts;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.conf.SettingsTools;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
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

    /** Sends values with the text: a plan that is good for any days and units is bad for all of them. */
    private final DSLContext values;

    private final Clock clock;

    FactEngine(DSLContext db, Clock clock) {
        this.db = db;
        this.values = DSL.using(db.configuration()
                .derive(SettingsTools.clone(db.settings()).withStatementType(StatementType.STATIC_STATEMENT)));
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
        if (!requests.isEmpty() && !groups.isEmpty()) {
            Watermark mark = watermark();
            while (!fill(answers, authorityId, groups, requests, fromCells ? mark : null)) {
                mark = watermark();
            }
        }
        return answers;
    }

    /**
     * Asks everything in one snapshot.
     *
     * @return false if deltas were folded after the mark was read, so that the answers are worth nothing
     */
    private boolean fill(
            FactAnswers answers,
            UUID authorityId,
            List<UnitGroup> groups,
            List<FactRequest> requests,
            @Nullable Watermark mark) {
        boolean timeless = groups.stream().allMatch(UnitGroup::isTimeless);
        SqlValues bound = new SqlValues();
        String with = GroupSql.with(groups, bound);
        List<List<Scan.Place>> places = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        if (mark != null) {
            parts.add(mark.check(bound));
        }
        for (Scan scan : new Scans(authorityId, requests, timeless, clock.getZone(), bound).list(mark)) {
            parts.add(scan.select(places.size()));
            places.addAll(scan.places());
        }
        for (Record row : values.fetch(with + String.join(" union all ", parts), bound.parts())) {
            int number = row.get(0, Integer.class);
            if (number == Watermark.PASSED) {
                return false;
            }
            BigDecimal[] found = row.get(2, BigDecimal[].class);
            for (Scan.Place place : places.get(number)) {
                answers.put(place.request(), row.get(1, Integer.class), found[place.column()]);
            }
        }
        return true;
    }

    private Watermark watermark() {
        return new Watermark(db.fetchSingle("select folded_below::text from facts.watermark where name = 'dossier'")
                .get(0, String.class));
    }
}
