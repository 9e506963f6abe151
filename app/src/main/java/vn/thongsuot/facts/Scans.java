package vn.thongsuot.facts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shares requests out among as few passes as possible (Vietnamese: gộp các lượt đọc). */
final class Scans {

    private final UUID authorityId;
    private final List<FactRequest> requests;
    private final boolean timeless;
    private final ZoneId zone;
    private final SqlValues values;

    Scans(UUID authorityId, List<FactRequest> requests, boolean timeless, ZoneId zone, SqlValues values) {
        this.authorityId = authorityId;
        this.requests = requests;
        this.timeless = timeless;
        this.zone = zone;
        this.values = values;
    }

    /** Requests of one span that share a pass. */
    private record Pass(FactSpan span, boolean byUnit, List<Integer> members) {}

    /** @param mark null where cells are not asked */
    List<Scan> list(@Nullable Watermark mark) {
        Map<FactSpan, List<CellScan.Asked>> cells = new LinkedHashMap<>();
        Map<Object, Pass> passes = new LinkedHashMap<>();
        for (int i = 0; i < requests.size(); i++) {
            FactRequest request = requests.get(i);
            Optional<DossierCells.Cell> cell = mark != null ? DossierCells.find(request) : Optional.empty();
            if (cell.isPresent()) {
                cells.computeIfAbsent(request.span(), ignored -> new ArrayList<>())
                        .add(new CellScan.Asked(i, cell.get()));
            } else {
                FactAggregate aggregate = request.aggregate();
                boolean byUnit = timeless && aggregate.function().isAdditive();
                passes.computeIfAbsent(
                                List.of(aggregate.fact(), aggregate.role(), request.span(), byUnit),
                                ignored -> new Pass(request.span(), byUnit, new ArrayList<>()))
                        .members()
                        .add(i);
            }
        }
        List<Scan> scans = new ArrayList<>();
        if (mark != null && !cells.isEmpty()) {
            scans.add(new CellScan(authorityId, cells, timeless, mark, zone, values));
        }
        merged(passes.values()).forEach(same -> scans.add(scan(same)));
        return scans;
    }

    /** Passes that differ in their days alone become one. */
    private Iterable<List<Pass>> merged(Iterable<Pass> passes) {
        Map<Object, List<Pass>> merged = new LinkedHashMap<>();
        for (Pass pass : passes) {
            FactAggregate first = requests.get(pass.members().getFirst()).aggregate();
            Object key = pass.byUnit() && isDay(first.role())
                    ? List.of(
                            first.fact(),
                            first.role(),
                            pass.span().restated(),
                            Optional.ofNullable(pass.span().recordedAt()),
                            FactScan.text(members(pass), zone))
                    : pass;
            merged.computeIfAbsent(key, ignored -> new ArrayList<>()).add(pass);
        }
        return merged.values();
    }

    private static boolean isDay(String role) {
        return !role.equals(FactContract.AS_OF) && !role.equals(FactContract.YEAR);
    }

    private Scan scan(List<Pass> same) {
        return new FactScan(
                authorityId,
                members(same.getFirst()),
                same.stream().map(Pass::span).toList(),
                same.stream().map(Scans::places).toList(),
                same.getFirst().byUnit(),
                zone,
                values);
    }

    private List<FactRequest> members(Pass pass) {
        return pass.members().stream().map(requests::get).toList();
    }

    private static List<Scan.Place> places(Pass pass) {
        return IntStream.range(0, pass.members().size())
                .mapToObj(column -> new Scan.Place(pass.members().get(column), column))
                .toList();
    }
}
