package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Requests that one pass over the cells of dossiers answers: cells and the deltas that are not folded yet, in one snapshot
 * with everything else of the statement.
 */
final class CellScan {

    private final UUID authorityId;
    private final List<DossierCells.Cell> cells;
    private final FactSpan span;
    private final SqlValues values;
    private final FactSql sql;

    CellScan(UUID authorityId, List<DossierCells.Cell> cells, FactSpan span, ZoneId zone, SqlValues values) {
        this.authorityId = authorityId;
        this.cells = cells;
        this.span = span;
        this.values = values;
        FactAggregate day = new FactAggregate(
                FactContract.DOSSIER, "day", FactAggregate.Function.COUNT, null, null, FactPredicate.ALWAYS);
        this.sql = new FactSql(day, span, zone, values);
    }

    /** @param timeless whether the groups hold their units at all times */
    String select(int number, String units, boolean timeless) {
        List<String> columns = new ArrayList<>();
        for (DossierCells.Cell cell : cells) {
            String filter =
                    cell.slice().conjuncts().isEmpty() ? "" : " filter (where " + sql.predicate(cell.slice()) + ")";
            columns.add("coalesce(sum(f." + cell.column() + ")" + filter + ", 0)");
        }
        String from = "(" + both(units) + ") f" + (readsUnit() ? sql.unitJoin() : "");
        if (timeless) {
            return GroupSql.sumByUnit(number, columns, from, "true", units);
        }
        return "select " + number + ", g.n, array["
                + columns.stream().map(c -> c + "::numeric").collect(joining(", "))
                + "] from g join (" + both(units) + ") f on f.unit_id = g.unit_id"
                + " and (g.valid_from is null or g.valid_from <= f.day) and (g.valid_to is null or g.valid_to > f.day)"
                + (readsUnit() ? sql.unitJoin() : "") + " group by g.n";
    }

    private String both(String units) {
        String names = String.join(
                ", ",
                new TreeSet<>(cells.stream().map(DossierCells.Cell::column).toList()));
        String where = "authority_id = " + values.bind(authorityId) + " and unit_id = any(" + units
                + ") and day between " + values.bind(span.from()) + " and " + values.bind(span.to());
        return "select unit_id, day, channel, " + names + " from facts.dossier_day where " + where
                + " union all select unit_id, day, channel, " + names + " from facts.dossier_delta where "
                + "xid >= (select folded_below from facts.watermark where name = 'dossier') and " + where;
    }

    private boolean readsUnit() {
        return cells.stream()
                .flatMap(cell -> cell.slice().fields())
                .anyMatch(field ->
                        field.name().equals("unit_level") || field.name().equals("unit_kind"));
    }
}
