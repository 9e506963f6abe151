package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Everything that the cells of dossiers answer, in one pass: cells of months and of the days beside them, and the deltas that
 * are not folded yet, in one snapshot with everything else of the statement.
 */
final class CellScan implements Scan {

    private final UUID authorityId;
    private final List<FactSpan> spans;
    private final List<List<Asked>> asked;
    private final List<DossierCells.Cell> cells;
    private final boolean timeless;
    private final Part part;
    private final Watermark mark;
    private final SqlValues values;
    private final FactSql sql;

    /** A request with the cell that holds it. */
    record Asked(int request, DossierCells.Cell cell) {

        /** Whether it depends on what a unit was on a day, which no mark of cells tells. */
        boolean readsUnit() {
            return CellScan.readsUnit(cell);
        }
    }

    /** What is summed. */
    enum Part {
        CELLS,
        DELTAS,
        BOTH
    }

    /** @param timeless whether the groups hold their units at all times */
    CellScan(
            UUID authorityId,
            Map<FactSpan, List<Asked>> asked,
            boolean timeless,
            Part part,
            Watermark mark,
            ZoneId zone,
            SqlValues values) {
        this.authorityId = authorityId;
        this.spans = List.copyOf(asked.keySet());
        this.asked = List.copyOf(asked.values());
        this.cells = List.copyOf(new LinkedHashSet<>(
                this.asked.stream().flatMap(List::stream).map(Asked::cell).toList()));
        this.timeless = timeless;
        this.part = part;
        this.mark = mark;
        this.values = values;
        FactAggregate day = new FactAggregate(
                FactContract.DOSSIER, "day", FactAggregate.Function.COUNT, null, null, FactPredicate.ALWAYS);
        this.sql = new FactSql(day, spans.getFirst(), zone, values);
    }

    @Override
    public List<List<Place>> places() {
        return asked.stream()
                .map(list -> list.stream()
                        .map(one -> new Place(one.request(), cells.indexOf(one.cell())))
                        .toList())
                .toList();
    }

    @Override
    public String select(int first) {
        List<String> columns = new ArrayList<>();
        for (DossierCells.Cell cell : cells) {
            String filter =
                    cell.slice().conjuncts().isEmpty() ? "" : " filter (where " + sql.predicate(cell.slice()) + ")";
            columns.add("coalesce(sum(f." + cell.column() + ")" + filter + ", 0)");
        }
        String rows = "(" + rows() + ") f";
        String unit = readsUnit() ? sql.unitJoin() : "";
        if (timeless) {
            return GroupSql.sumByUnit(first, "f.k", columns, rows + unit, "true");
        }
        return "select " + first + " + f.k, g.n, array["
                + columns.stream().map(c -> c + "::numeric").collect(joining(", "))
                + "] from g join " + rows + " on f.unit_id = g.unit_id"
                + " and (g.valid_from is null or g.valid_from <= f.day) and (g.valid_to is null or g.valid_to > f.day)"
                + unit + " group by f.k, g.n";
    }

    /** A month cell cannot tell on which of its days a unit was what. */
    private String rows() {
        SpanDays all = SpanDays.of(spans);
        boolean byMonth = timeless && !readsUnit();
        SpanDays months = byMonth ? all.months() : new SpanDays();
        SpanDays days = byMonth ? all.fringes() : all;
        List<String> parts = new ArrayList<>();
        if (part != Part.DELTAS && !months.isEmpty()) {
            parts.add(part(months, "facts.dossier_month", "month", "true"));
        }
        if (part != Part.DELTAS && !days.isEmpty()) {
            parts.add(part(days, "facts.dossier_day", "day", "true"));
        }
        if (part != Part.CELLS) {
            parts.add(part(all, "facts.dossier_delta", "day", mark.open("c", values)));
        }
        return String.join(" union all ", parts);
    }

    private String part(SpanDays days, String table, String day, String where) {
        String names = new TreeSet<>(
                        cells.stream().map(DossierCells.Cell::column).toList())
                .stream().map(name -> "c." + name).collect(joining(", "));
        return "select s.k, c.unit_id, c." + day + " as day, c.channel, " + names + " from " + days.table("s", values)
                + " join " + table + " c on c." + day + " between s.a and s.b where c.authority_id = "
                + values.bind(authorityId) + " and c.unit_id = any(" + GroupSql.UNITS + ") and " + where;
    }

    private boolean readsUnit() {
        return cells.stream().anyMatch(CellScan::readsUnit);
    }

    private static boolean readsUnit(DossierCells.Cell cell) {
        return cell.slice()
                .fields()
                .anyMatch(field ->
                        field.name().equals("unit_level") || field.name().equals("unit_kind"));
    }
}
