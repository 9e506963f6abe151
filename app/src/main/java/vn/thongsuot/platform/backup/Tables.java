package vn.thongsuot.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tables a backup holds, parents before children. Left out: sessions, jobs, counters of tries and of changes, which are worth
 * nothing elsewhere, and cells, which are made again from deltas. Transaction numbers (xid8) mean nothing in another
 * cluster: they are left out and take their default.
 */
final class Tables {

    private static final Set<String> LEFT_OUT_SCHEMAS =
            Set.of("flyway", "session", "jobs", "public", "pub", "pg_catalog", "information_schema", "pg_toast");
    private static final Set<String> LEFT_OUT = Set.of(
            "platform.rate_window",
            "platform.change_count",
            "facts.dossier_day",
            "facts.dossier_month",
            "facts.dossier_bin");

    private Tables() {}

    /** Qualified names with their columns, in the order in which they can be filled. */
    static Map<String, List<String>> list(Connection db) throws SQLException {
        Map<String, List<String>> columns = columns(db);
        Map<String, Set<String>> parents = parents(db);
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        columns.keySet().forEach(table -> place(table, columns, parents, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    static List<Manifest.Sequence> sequences(Connection db) throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select schemaname, sequencename, last_value from pg_sequences where last_value is not null")) {
            while (rows.next()) {
                if (!LEFT_OUT_SCHEMAS.contains(rows.getString(1))) {
                    sequences.add(new Manifest.Sequence(rows.getString(1) + "." + rows.getString(2), rows.getLong(3)));
                }
            }
        }
        return sequences;
    }

    private static void place(
            String table,
            Map<String, List<String>> columns,
            Map<String, Set<String>> parents,
            Map<String, List<String>> ordered,
            Set<String> onTheWay) {
        if (ordered.containsKey(table) || !columns.containsKey(table) || !onTheWay.add(table)) {
            return;
        }
        parents.getOrDefault(table, Set.of()).forEach(parent -> place(parent, columns, parents, ordered, onTheWay));
        ordered.put(table, columns.get(table));
    }

    private static Map<String, List<String>> columns(Connection db) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.table_schema, c.table_name, c.column_name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.udt_name <> 'xid8'
                        order by c.table_schema, c.table_name, c.ordinal_position""")) {
            while (rows.next()) {
                String table = rows.getString(1) + "." + rows.getString(2);
                if (!LEFT_OUT_SCHEMAS.contains(rows.getString(1)) && !LEFT_OUT.contains(table)) {
                    columns.computeIfAbsent(table, name -> new ArrayList<>()).add(rows.getString(3));
                }
            }
        }
        return columns;
    }

    private static Map<String, Set<String>> parents(Connection db) throws SQLException {
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select child.relnamespace::regnamespace || '.' || child.relname,
                               parent.relnamespace::regnamespace || '.' || parent.relname
                        from pg_constraint k join pg_class child on child.oid = k.conrelid
                        join pg_class parent on parent.oid = k.confrelid
                        where k.contype = 'f' and k.conrelid <> k.confrelid""")) {
            while (rows.next()) {
                parents.computeIfAbsent(rows.getString(1), name -> new LinkedHashSet<>())
                        .add(rows.getString(2));
            }
        }
        return parents;
    }
}
