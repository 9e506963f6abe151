package vn.thongsuot.facts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shares requests out among as few passes as possible (Vietnamese: gộp các lượt đọc). */
final class Scans {

    private final UUID authorityId;
    private final List<FactRequest> requests;
    private final boolean timeless;
    private final ZoneId zone;

    /** Requests whose cells are kept between questions, and those whose cells are not. */
    private final Map<FactSpan, List<CellScan.Asked>> kept = new LinkedHashMap<>();

    private final Map<FactSpan, List<CellScan.Asked>> whole = new LinkedHashMap<>();
    private final Map<Object, Pass> passes = new LinkedHashMap<>();

    Scans(UUID authorityId, List<FactRequest> requests, boolean timeless, ZoneId zone, boolean fromCells) {
        this.authorityId = authorityId;
        this.requests = requests;
        this.timeless = timeless;
        this.zone = zone;
        for (int i = 0; i < requests.size(); i++) {
            Optional<DossierCells.Cell> cell = fromCells ? DossierCells.find(requests.get(i)) : Optional.empty();
            if (cell.isPresent()) {
                add(requests.get(i).span(), new CellScan.Asked(i, cell.get()));
            } else {
                add(i, requests.get(i));
            }
        }
    }

    /** Requests of one span that share a pass. @param code of the procedure that all of them look at alone; empty for none */
    private record Pass(FactSpan span, boolean byUnit, String code, List<Integer> members) {}

    private void add(FactSpan span, CellScan.Asked asked) {
        (asked.readsUnit() ? whole : kept)
                .computeIfAbsent(span, ignored -> new ArrayList<>())
                .add(asked);
    }

    private void add(int i, FactRequest request) {
        FactAggregate aggregate = request.aggregate();
        boolean byUnit = timeless && aggregate.function().isAdditive();
        String code = byUnit ? CodeSlice.of(request).map(CodeSlice::code).orElse("") : "";
        passes.computeIfAbsent(
                        List.of(aggregate.fact(), aggregate.role(), request.span(), byUnit, code),
                        ignored -> new Pass(request.span(), byUnit, code, new ArrayList<>()))
                .members()
                .add(i);
    }

    /** Positions of the requests whose cells are kept. */
    List<Integer> keptRequests() {
        return kept.values().stream()
                .flatMap(List::stream)
                .map(CellScan.Asked::request)
                .toList();
    }

    /** The same requests as what their sums depend on, in the same order. */
    List<CellSums.Asked> keptQuestion() {
        return kept.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(asked -> new CellSums.Asked(
                                entry.getKey().from(),
                                entry.getKey().to(),
                                asked.cell(),
                                entry.getKey().parameters())))
                .toList();
    }

    /** The kept cells alone; a place says the position among {@link #keptRequests}. */
    List<Scan> listKept(Watermark mark, SqlValues values) {
        Map<FactSpan, List<CellScan.Asked>> numbered = new LinkedHashMap<>();
        int next = 0;
        for (Map.Entry<FactSpan, List<CellScan.Asked>> span : kept.entrySet()) {
            List<CellScan.Asked> renumbered = new ArrayList<>();
            for (CellScan.Asked asked : span.getValue()) {
                renumbered.add(new CellScan.Asked(next++, asked.cell()));
            }
            numbered.put(span.getKey(), renumbered);
        }
        return List.of(cells(numbered, CellScan.Part.CELLS, mark, values));
    }

    /** Everything but the kept cells; {@code mark} is null where no cells are asked. */
    List<Scan> list(@Nullable Watermark mark, SqlValues values) {
        List<Scan> scans = new ArrayList<>();
        if (mark != null && !kept.isEmpty()) {
            scans.add(cells(kept, CellScan.Part.DELTAS, mark, values));
        }
        if (mark != null && !whole.isEmpty()) {
            scans.add(cells(whole, CellScan.Part.BOTH, mark, values));
        }
        List<Pass> alone = new ArrayList<>();
        for (List<Pass> same : passes.values().stream()
                .collect(Collectors.groupingBy(this::withoutCode, LinkedHashMap::new, Collectors.toList()))
                .values()) {
            if (same.size() > 1) {
                scans.add(byCode(same, values));
            } else {
                alone.addAll(same);
            }
        }
        merged(alone).forEach(same -> scans.add(scan(same, values)));
        return scans;
    }

    private CellScan cells(
            Map<FactSpan, List<CellScan.Asked>> asked, CellScan.Part part, Watermark mark, SqlValues values) {
        return new CellScan(authorityId, asked, timeless, part, mark, zone, values);
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

    /** What a pass over one procedure asks apart from its code; every other pass is like none. */
    private Object withoutCode(Pass pass) {
        if (pass.code().isEmpty()) {
            return pass;
        }
        FactAggregate first = requests.get(pass.members().getFirst()).aggregate();
        return List.of(first.fact(), first.role(), pass.span(), FactScan.text(rests(pass), zone));
    }

    private List<FactRequest> rests(Pass pass) {
        return members(pass).stream()
                .map(request -> CodeSlice.of(request).orElseThrow().rest())
                .toList();
    }

    private Scan byCode(List<Pass> same, SqlValues values) {
        Pass first = same.getFirst();
        FactField field = CodeSlice.of(requests.get(first.members().getFirst()))
                .orElseThrow()
                .field();
        return new FactScan(
                authorityId,
                rests(first),
                List.of(first.span()),
                new FactScan.Codes(field, same.stream().map(Pass::code).toList()),
                same.stream().map(Scans::places).toList(),
                true,
                zone,
                values);
    }

    private static boolean isDay(String role) {
        return !role.equals(FactContract.AS_OF) && !role.equals(FactContract.YEAR);
    }

    private Scan scan(List<Pass> same, SqlValues values) {
        return new FactScan(
                authorityId,
                members(same.getFirst()),
                same.stream().map(Pass::span).toList(),
                null,
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
