package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<List<Integer>> scans = scans(requests, timeless, fromCells);
        SqlValues values = new SqlValues();
        String with = GroupSql.with(groups, values);
        String units = GroupSql.units(groups, values);
        List<String> parts = new ArrayList<>();
        for (List<Integer> scan : scans) {
            List<FactRequest> members = scan.stream().map(requests::get).toList();
            parts.add(part(authorityId, parts.size(), members, units, timeless, fromCells, values));
        }
        String sql = with + parts.stream().collect(joining(" union all "));
        for (Record row : db.fetch(sql, values.parts())) {
            List<Integer> scan = scans.get(row.get(0, Integer.class));
            BigDecimal[] found = row.get(2, BigDecimal[].class);
            for (int i = 0; i < scan.size(); i++) {
                answers.put(scan.get(i), row.get(1, Integer.class), found[i]);
            }
        }
        return answers;
    }

    private String part(
            UUID authorityId,
            int number,
            List<FactRequest> scan,
            String units,
            boolean timeless,
            boolean fromCells,
            SqlValues values) {
        FactSpan span = scan.getFirst().span();
        List<DossierCells.Cell> cells = fromCells
                ? scan.stream()
                        .flatMap(request -> DossierCells.find(request).stream())
                        .toList()
                : List.of();
        if (!cells.isEmpty()) {
            return new CellScan(authorityId, cells, span, clock.getZone(), values).select(number, units, timeless);
        }
        boolean byUnit = timeless && scan.getFirst().aggregate().function().isAdditive();
        return new FactScan(authorityId, scan, byUnit, clock.getZone(), values).select(number, units);
    }

    /** Requests that share a pass: the same source and days, and added up in the same way. */
    private static List<List<Integer>> scans(List<FactRequest> requests, boolean timeless, boolean fromCells) {
        Map<Object, List<Integer>> scans = new LinkedHashMap<>();
        for (int i = 0; i < requests.size(); i++) {
            FactRequest request = requests.get(i);
            FactAggregate aggregate = request.aggregate();
            Optional<DossierCells.Cell> cell = fromCells ? DossierCells.find(request) : Optional.empty();
            Object key = cell.isPresent()
                    ? List.of("cells", request.span().from(), request.span().to())
                    : List.of(
                            aggregate.fact(),
                            aggregate.role(),
                            request.span(),
                            timeless && aggregate.function().isAdditive());
            scans.computeIfAbsent(key, ignored -> new ArrayList<>()).add(i);
        }
        return List.copyOf(scans.values());
    }
}
