package vn.thongsuot.facts;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.conf.SettingsTools;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.platform.KeptAnswers;

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
    private final KeptAnswers<CellSums.Question, Watermark, CellSums> cells = new KeptAnswers<>();

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
        if (requests.isEmpty() || groups.isEmpty()) {
            return answers;
        }
        boolean timeless = groups.stream().allMatch(UnitGroup::isTimeless);
        Scans scans = new Scans(authorityId, requests, timeless, clock.getZone(), fromCells);
        if (!fromCells) {
            ask(groups, values -> scans.list(null, values), null, answers::put);
            return answers;
        }
        while (!fill(answers, authorityId, groups, scans)) {
            answers = new FactAnswers(requests, groups.size());
        }
        return answers;
    }

    /** @return false if deltas were folded in between, so that the answers are worth nothing */
    private boolean fill(FactAnswers answers, UUID authorityId, List<UnitGroup> groups, Scans scans) {
        Watermark mark = watermark();
        List<CellSums.Asked> kept = scans.keptQuestion();
        if (!kept.isEmpty()) {
            CellSums sums = cells.get(
                    new CellSums.Question(authorityId, groups, kept), mark, ignored -> sum(groups, scans, kept.size()));
            sums.addTo(answers, scans.keptRequests());
            mark = sums.mark();
        }
        Watermark read = mark;
        return ask(groups, values -> scans.list(read, values), read, answers::add);
    }

    /** What the cells say below the mark as it stands. */
    private CellSums sum(List<UnitGroup> groups, Scans scans, int asked) {
        while (true) {
            Watermark mark = watermark();
            CellSums sums = new CellSums(mark, new BigDecimal[asked][groups.size()]);
            if (ask(groups, values -> scans.listKept(mark, values), mark, sums::put)) {
                return sums;
            }
        }
    }

    /** Where a value goes. */
    private interface Sink {
        void take(int request, int group, @Nullable BigDecimal value);
    }

    /**
     * Asks everything in one snapshot.
     *
     * @param mark that has to hold; null where it does not matter
     * @return false if it does not hold any more
     */
    private boolean ask(
            List<UnitGroup> groups, Function<SqlValues, List<Scan>> scans, @Nullable Watermark mark, Sink sink) {
        SqlValues bound = new SqlValues();
        String with = GroupSql.with(groups, bound);
        List<List<Scan.Place>> places = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        if (mark != null) {
            parts.add(mark.check(bound));
        }
        for (Scan scan : scans.apply(bound)) {
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
                sink.take(place.request(), row.get(1, Integer.class), found[place.column()]);
            }
        }
        return true;
    }

    private Watermark watermark() {
        return new Watermark(db.fetchSingle("select folded_below::text from facts.watermark where name = 'dossier'")
                .get(0, String.class));
    }
}
