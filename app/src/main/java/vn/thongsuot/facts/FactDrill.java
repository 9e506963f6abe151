package vn.thongsuot.facts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the very rows behind an aggregate (Vietnamese: mở danh sách phía sau con số). Of a guarded fact a slice of few rows is not
 * opened, a unit of few rows is named by the group alone, and veiled fields stay empty.
 */
@Service
@Transactional(readOnly = true)
public class FactDrill {

    private final DSLContext db;
    private final FactContracts contracts;
    private final Clock clock;

    FactDrill(DSLContext db, FactContracts contracts, Clock clock) {
        this.db = db;
        this.contracts = contracts;
        this.clock = clock;
    }

    /**
     * A row behind a number.
     *
     * @param id the case
     * @param values fields by name as text, those that the fact keeps; empty ones left out
     */
    public record Row(UUID id, UUID unitId, Map<String, String> values) {}

    /** How many rows there are, and how many different values of what is counted once (else the same). */
    public record Size(long rows, long values) {}

    public Size count(UUID authorityId, UnitGroup group, FactRequest request) {
        SqlValues values = new SqlValues();
        String key = keyed(request) ? "count(distinct q.k)" : "count(*)";
        Record row = db.fetchSingle(
                "select count(*), " + key + " from (" + rows(authorityId, group, request, values) + ") q where q.ok",
                (Object[]) values.parts());
        return new Size(row.get(0, Long.class), row.get(1, Long.class));
    }

    /** Newest first; of a guarded fact in no order of time. */
    public List<Row> list(UUID authorityId, UnitGroup group, FactRequest request, int offset, int limit) {
        SqlValues values = new SqlValues();
        return fetch(
                "select q.* from (" + rows(authorityId, group, request, values)
                        + ") q where q.ok order by " + (contract(request).isGuarded() ? "" : "q.d desc nulls last, ")
                        + "q.id offset " + offset + " limit " + limit,
                values,
                request,
                group);
    }

    /** In the order of their ids, behind one of them: whatever comes meanwhile, no row is met twice or missed. */
    public List<Row> listAfter(
            UUID authorityId, UnitGroup group, FactRequest request, @Nullable UUID after, int limit) {
        SqlValues values = new SqlValues();
        String rows = rows(authorityId, group, request, values);
        String behind = after == null ? "" : " and q.id > " + values.bind(after);
        return fetch(
                "select q.* from (" + rows + ") q where q.ok" + behind + " order by q.id limit " + limit,
                values,
                request,
                group);
    }

    private List<Row> fetch(String sql, SqlValues values, FactRequest request, UnitGroup group) {
        List<FactField> fields = fields(request);
        int least = contract(request).least();
        return db.fetch(sql, (Object[]) values.parts()).stream()
                .filter(row -> row.get("all_rows", Long.class) >= least)
                .map(row -> row(row, fields, row.get("unit_rows", Long.class) >= least ? null : group.id()))
                .toList();
    }

    private FactContract contract(FactRequest request) {
        return contracts.get(request.aggregate().fact());
    }

    /** Empty where the aggregate counts rows, else whether it counts values once. */
    private static boolean keyed(FactRequest request) {
        FactAggregate.Function function = request.aggregate().function();
        return function == FactAggregate.Function.DISTINCT || function == FactAggregate.Function.EVERY;
    }

    private List<FactField> fields(FactRequest request) {
        FactTable table = FactTable.of(request.aggregate().fact());
        return contract(request).fields().values().stream()
                .filter(field -> table.stores(field.name()))
                .toList();
    }

    private String rows(UUID authorityId, UnitGroup group, FactRequest request, SqlValues values) {
        FactAggregate aggregate = request.aggregate();
        FactTable table = FactTable.of(aggregate.fact());
        FactSql sql = new FactSql(aggregate, request.span(), clock.getZone(), values);
        String with = GroupSql.with(List.of(group), values);
        FactField of = aggregate.of();
        String key = of == null ? "null" : sql.field(of);
        String join = "";
        if (of != null && of.kind() == FactField.Kind.UNIT && request.span().restated()) {
            join = " left join succ s on s.unit_id = " + key;
            key = "coalesce(s.current_id, " + key + ")";
        }
        String ok = aggregate.every() == null
                ? keyed(request) ? key + " is not null" : "true"
                : "bool_and(coalesce(" + sql.predicate(aggregate.every()) + ", false)) over (partition by " + key
                        + ") and " + key + " is not null";
        FactContract contract = contract(request);
        List<String> columns = new ArrayList<>();
        for (FactField field : fields(request)) {
            String column = contract.veiled().contains(field.name()) ? "null" : sql.field(field);
            columns.add(column + "::text as c" + columns.size());
        }
        String sizes = contract.isGuarded()
                ? "count(*) over () as all_rows, count(*) over (partition by f.unit_id) as unit_rows, "
                : "1::bigint as all_rows, 1::bigint as unit_rows, ";
        return with + "select " + table.id() + " as id, f.unit_id, " + sql.day() + " as d, " + key + " as k, (" + ok
                + ") as ok, " + sizes + String.join(", ", columns) + " from g join " + table.table()
                + " f on f.unit_id = g.unit_id" + sql.unitJoin() + join + " where " + sql.base(authorityId) + " and ("
                + sql.predicate(aggregate.where()) + ") and (g.valid_from is null or g.valid_from <= " + sql.day()
                + ") and (g.valid_to is null or g.valid_to > " + sql.day() + ")";
    }

    /** @param instead for the unit of the row where that is not told */
    private static Row row(Record row, List<FactField> fields, @Nullable UUID instead) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String value = row.get("c" + i, String.class);
            if (value != null) {
                values.put(fields.get(i).name(), value);
            }
        }
        return new Row(
                Objects.requireNonNull(row.get("id", UUID.class)),
                instead == null ? Objects.requireNonNull(row.get("unit_id", UUID.class)) : instead,
                values);
    }
}
