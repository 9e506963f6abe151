package vn.thongsuot.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/**
 * Makes each ended dossier stand for several: its row in lists, its code, its applicant, its fact and the deltas of that. What a
 * province has of years ago is in lists, searches and figures; the history of a copy is left out. The product folds the deltas
 * at its next start.
 */
final class Multiplier {

    /** Other people for each copy of a dossier, so that one has about ten dossiers. */
    private static final int PEOPLE = 5;

    private static final Map<String, String> TABLES = Map.of(
            "dossiers.dossier", "d",
            "dossiers.dossier_code", "c",
            "identity.person", "p",
            "facts.dossier_version", "v",
            "facts.dossier_delta", "f");

    private final Product product;
    private final int times;

    /** @param times how many dossiers there are afterwards for each ended one of before */
    Multiplier(Product product, int times) {
        this.product = product;
        this.times = times;
    }

    void run() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.startOrJoin(Settings.in(product.home()));
                Connection postgres = DriverManager.getConnection(
                        server.jdbcUrl(Bootstrap.DATABASE), Bootstrap.OWNER, server.secret(Bootstrap.OWNER));
                Statement statement = postgres.createStatement()) {
            postgres.setAutoCommit(false);
            statement.execute("set synchronous_commit = off");
            statement.execute("set maintenance_work_mem = '1GB'");
            statement.execute("set work_mem = '256MB'");
            List<String> indexes = dropIndexes(statement);
            copyAll(statement);
            for (String index : indexes) {
                statement.execute(index);
            }
            postgres.commit();
            postgres.setAutoCommit(true);
            for (String table : TABLES.keySet()) {
                statement.execute("vacuum analyze " + table);
            }
        }
    }

    /** Events and dossiers are read once: their tables grow below. */
    private void copyAll(Statement statement) throws SQLException {
        statement.execute(
                "create temporary table ended as select id from dossiers.dossier where finished_at is not null");
        statement.execute("""
                create temporary table ended_event as select event_id from audit.entry
                join ended on stream_kind = 'dossier' and stream_id = ended.id""");
        statement.execute("create temporary table person as select id from identity.person where kind = 'citizen'");
        statement.execute("analyze ended, ended_event, person");
        copy(
                statement,
                "identity.person",
                Map.of("id", otherId("p.id", "'p' || copy"), "id_number_digest", "null", "last_digits_digest", "null"),
                "identity.person p join person using (id), generate_series(%d, %d) copy"
                        .formatted(PEOPLE, (times - 1) * PEOPLE + PEOPLE - 1));
        String copies = ", generate_series(1, %d) copy".formatted(times - 1);
        copy(
                statement,
                "dossiers.dossier",
                Map.of(
                        "id",
                        otherId("d.id", "copy"),
                        "code",
                        otherCode("d.code"),
                        "applicant_id",
                        "case when exists (select from person where person.id = d.applicant_id) then "
                                + otherId(
                                        "d.applicant_id",
                                        "'p' || copy * %d + abs(hashtext(d.code) %% %d)".formatted(PEOPLE, PEOPLE))
                                + " else d.applicant_id end"),
                "dossiers.dossier d join ended using (id)" + copies);
        copy(
                statement,
                "dossiers.dossier_code",
                Map.of("dossier_id", otherId("c.dossier_id", "copy"), "code", otherCode("c.code")),
                "dossiers.dossier_code c join ended on ended.id = c.dossier_id" + copies);
        copy(
                statement,
                "facts.dossier_version",
                Map.of("dossier_id", otherId("v.dossier_id", "copy"), "event_id", otherId("v.event_id", "copy")),
                "facts.dossier_version v join ended on ended.id = v.dossier_id and v.recorded_to is null" + copies);
        copy(
                statement,
                "facts.dossier_delta",
                Map.of("event_id", otherId("f.event_id", "copy"), "xid", "pg_current_xact_id()"),
                "facts.dossier_delta f join ended_event using (event_id)" + copies);
    }

    private static String otherId(String id, String copy) {
        return "md5(%s::text || (%s))::uuid".formatted(id, copy);
    }

    /** Behind the serials of the day, which have four digits. */
    private static String otherCode(String code) {
        return "regexp_replace(%1$s, '\\d+$', '') || (copy * 10000 + substring(%1$s from '\\d+$')::int)"
                .formatted(code);
    }

    /** @param changed expressions of the columns that differ from the row copied */
    private static void copy(Statement statement, String table, Map<String, String> changed, String from)
            throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery("""
                select column_name from information_schema.columns
                where table_schema || '.' || table_name = '%s' and is_generated = 'NEVER' order by ordinal_position""".formatted(table))) {
            while (rows.next()) {
                String column = rows.getString(1);
                columns.put(column, changed.getOrDefault(column, TABLES.get(table) + "." + column));
            }
        }
        statement.execute("insert into %s (%s) select %s from %s"
                .formatted(
                        table,
                        columns.keySet().stream().collect(Collectors.joining(", ")),
                        String.join(", ", columns.values()),
                        from));
    }

    /**
     * Filled row by row they take most of an hour. Those of constraints stay.
     *
     * @return statements that make them again
     */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                """
                select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
                where indrelid::regclass::text in (%s)
                  and not exists (select from pg_constraint where conindid = indexrelid)""".formatted(TABLES.keySet().stream().map("'%s'"::formatted).collect(Collectors.joining(", "))))) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        return definitions;
    }
}
