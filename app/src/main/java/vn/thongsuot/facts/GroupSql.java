package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Groups of units as the common tables {@code g} (number, unit, days) and {@code succ} of a statement. */
final class GroupSql {

    private GroupSql() {}

    static String with(List<UnitGroup> groups, SqlValues values) {
        List<Integer> numbers = new ArrayList<>();
        List<UUID> units = new ArrayList<>();
        List<@Nullable LocalDate> from = new ArrayList<>();
        List<@Nullable LocalDate> to = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (UnitGroup.Member member : groups.get(i).members()) {
                numbers.add(i);
                units.add(member.unitId());
                from.add(member.from());
                to.add(member.to());
            }
        }
        return "with g as materialized (select * from unnest(" + values.bind(numbers.toArray(Integer[]::new))
                + "::int[], "
                + values.bind(units.toArray(UUID[]::new)) + "::uuid[], "
                + values.bind(from.toArray(LocalDate[]::new)) + "::date[], "
                + values.bind(to.toArray(LocalDate[]::new)) + "::date[]) as t(n, unit_id, valid_from, valid_to)), "
                + "gu as materialized (select array_agg(distinct unit_id) as ids from g), "
                + "succ as materialized (select unit_id, current_id from pub.unit_successor) ";
    }

    /** Place of the array of all units of all groups; written out in each pass it would cost more to plan than to run. */
    static final String UNITS = "(select ids from gu)::uuid[]";

    /**
     * Sums by span and unit, added up to groups.
     *
     * @param span number of the span within the pass
     */
    static String sumByUnit(int first, String span, List<String> columns, String from, String where) {
        String inner = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " as a" + i)
                .collect(joining(", "));
        String outer = IntStream.range(0, columns.size())
                .mapToObj(i -> "sum(p.a" + i + ")::numeric")
                .collect(joining(", "));
        return "select " + first + " + p.k, g.n, array[" + outer + "] from (select " + span + " as k, f.unit_id, "
                + inner
                + " from " + from + " where f.unit_id = any(" + UNITS + ") and " + where
                + " group by 1, 2) p join g on g.unit_id = p.unit_id group by p.k, g.n";
    }
}
