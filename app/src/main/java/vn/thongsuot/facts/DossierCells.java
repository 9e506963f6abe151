package vn.thongsuot.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which aggregates of dossiers the cells hold (Vietnamese: số liệu gộp sẵn), and under what condition on a cell. */
final class DossierCells {

    private static final Set<String> DIMENSIONS = Set.of("channel", "unit_level", "unit_kind", "unit_id");
    private static final String RESOLVED = "outcome in {granted, refused}";

    /** What a measure counts: role, sum, conditions. The widest come last. */
    private static final Map<Measure, String> COLUMNS = new LinkedHashMap<>();

    static {
        put("resolved_online", "finished_on", "", RESOLVED, "channel = online", "online_level in {full, part}");
        put("on_time", "finished_on", "", RESOLVED, "timeliness in {early, on-time}");
        put("early", "finished_on", "", RESOLVED, "timeliness = early");
        put("supplemented", "finished_on", "", RESOLVED, "supplement_rounds >= 1");
        put("working_minutes", "finished_on", "working_minutes", RESOLVED);
        put("stopped", "ended_on", "", "outcome = stopped");
        put("resolved", "finished_on", "", RESOLVED);
        put("received", "received_on", "");
    }

    private DossierCells() {}

    /**
     * A column of the cells.
     *
     * @param slice condition on the cell's own dimensions
     */
    record Cell(String column, FactPredicate slice) {}

    /** Empty where only the facts can tell. Cells say what the records say now. */
    static Optional<Cell> find(FactRequest request) {
        FactAggregate aggregate = request.aggregate();
        if (!aggregate.fact().equals(FactContract.DOSSIER)
                || request.span().recordedAt() != null
                || !aggregate.function().isAdditive()) {
            return Optional.empty();
        }
        String sumOf = aggregate.of() == null ? "" : aggregate.of().name();
        List<FactPredicate> asked = aggregate.where().conjuncts();
        return COLUMNS.entrySet().stream()
                .filter(entry -> entry.getKey().role.equals(aggregate.role())
                        && entry.getKey().sumOf.equals(sumOf))
                .flatMap(entry -> slice(entry.getKey().conditions, asked).stream()
                        .map(slice -> new Cell(entry.getValue(), slice)))
                .findFirst();
    }

    /** What is asked beyond the measure's own conditions, if that is about dimensions alone. */
    private static Optional<FactPredicate> slice(Set<String> conditions, List<FactPredicate> asked) {
        Set<String> open = new HashSet<>(conditions);
        List<FactPredicate> rest = new ArrayList<>();
        for (FactPredicate part : asked) {
            if (!open.remove(part.text())) {
                rest.add(part);
            }
        }
        FactPredicate slice = rest.size() == 1 ? rest.getFirst() : new FactPredicate.And(rest);
        boolean fits = open.isEmpty() && rest.stream().allMatch(DossierCells::isOnDimensions);
        return fits ? Optional.of(slice) : Optional.empty();
    }

    private static boolean isOnDimensions(FactPredicate part) {
        boolean plain = !(part instanceof FactPredicate.Open
                || part instanceof FactPredicate.Paused
                || part instanceof FactPredicate.LateAt
                || part instanceof FactPredicate.InBasket);
        return plain && part.fields().map(FactField::name).allMatch(DIMENSIONS::contains);
    }

    private static void put(String column, String role, String sumOf, String... conditions) {
        COLUMNS.put(new Measure(role, sumOf, Set.of(conditions)), column);
    }

    private record Measure(String role, String sumOf, Set<String> conditions) {}
}
