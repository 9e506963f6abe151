package vn.thongsuot.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/**
 * All figures of dossiers for all units: the product (cells, its own formula language) beside the same questions asked of
 * the raw facts in PostgreSQL and in DuckDB, on the same rows. What they say must be equal.
 */
final class FigureBench {

    private static final List<String> INDICATORS = List.of(
            "dossiers.received",
            "dossiers.resolved",
            "dossiers.on-time-rate",
            "dossiers.early-rate",
            "dossiers.late-open",
            "dossiers.hours-avg",
            "dossiers.supplement-rate",
            "dossiers.online-received-rate");

    /** The eight figures of a unit; the columns stand in the order of {@link #INDICATORS}. */
    private static final String RAW = """
            select g.unit, count(*) filter (where received),
                count(*) filter (where resolved),
                100.0 * count(*) filter (where resolved and timeliness in ('early', 'on-time')) / nullif(count(*) filter (where resolved), 0),
                100.0 * count(*) filter (where resolved and timeliness = 'early')
                    / nullif(count(*) filter (where resolved and timeliness in ('early', 'on-time')), 0),
                count(*) filter (where ended_at is null and paused_since is null and due_at < %1$s),
                sum(working_minutes) filter (where resolved) / (60.0 * nullif(count(*) filter (where resolved), 0)),
                100.0 * count(*) filter (where resolved and supplement_rounds >= 1) / nullif(count(*) filter (where resolved), 0),
                100.0 * count(*) filter (where received and channel = 'online') / nullif(count(*) filter (where received), 0)
            from %2$s g join (
                select *, received_on between %3$s and %4$s as received,
                    outcome in ('granted', 'refused') and finished_on between %3$s and %4$s as resolved
                from %5$s) f on f.unit_id = g.member
            group by g.unit""";

    private static final String UNITS = """
            (select c.ancestor_id as unit, s.unit_id as member from pub.unit_closure c
             join pub.unit_successor s on s.current_id = c.descendant_id
             where c.valid_from <= current_date and (c.valid_to is null or c.valid_to > current_date))""";

    private static final String COLUMNS =
            "unit_id, received_on, finished_on, ended_at, paused_since, due_at, outcome, timeliness, channel, working_minutes, supplement_rounds";

    private final Product product;
    private final int rounds;
    private final LocalDate to = Product.today();
    private final LocalDate from = to.withDayOfYear(1);

    FigureBench(Product product, int rounds) {
        this.product = product;
        this.rounds = rounds;
    }

    /** Milliseconds. */
    record Result(long facts, int units, double product, double postgres, double duckdb) {}

    Result run() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.startOrJoin(Settings.in(product.home()));
                Connection postgres = DriverManager.getConnection(
                        server.jdbcUrl(Bootstrap.DATABASE), Bootstrap.APP, server.secret(Bootstrap.APP));
                Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            prepare(postgres);
            long facts = copy(postgres, duckdb);
            List<Double> ours = new ArrayList<>();
            List<Double> raw = new ArrayList<>();
            List<Double> columns = new ArrayList<>();
            Map<String, List<String>> expected = Map.of();
            for (int round = -1; round < rounds; round++) {
                long begin = System.nanoTime();
                expected = ask(postgres, UNITS, "facts.dossier_version where recorded_to is null");
                double first = (System.nanoTime() - begin) / 1e6;
                begin = System.nanoTime();
                Map<String, List<String>> same = ask(duckdb, "unit_member", "fact");
                double second = (System.nanoTime() - begin) / 1e6;
                requireEqual("DuckDB", expected, same);
                if (round >= 0) {
                    raw.add(first);
                    columns.add(second);
                }
            }
            requireEqual("the product", expected, ask(ours));
            return new Result(
                    facts, expected.size(), Numbers.median(ours), Numbers.median(raw), Numbers.median(columns));
        }
    }

    private static void prepare(Connection postgres) throws SQLException {
        try (Statement statement = postgres.createStatement()) {
            statement.execute("set work_mem = '256MB'");
        }
    }

    /** The same rows into DuckDB's own columns. */
    private long copy(Connection postgres, Connection duckdb) throws SQLException, IOException {
        Path facts = Files.createTempFile("facts", ".csv");
        Path units = Files.createTempFile("units", ".csv");
        try (Statement statement = duckdb.createStatement()) {
            long rows = export(
                    postgres, "select " + COLUMNS + " from facts.dossier_version where recorded_to is null", facts);
            export(postgres, "select unit, member from " + UNITS + " g", units);
            // All rows say what a column is: the first ones may have none of the later days.
            statement.execute(
                    "create table fact as select * from read_csv('" + facts + "', header = true, sample_size = -1)");
            statement.execute("create table unit_member as select * from read_csv('" + units + "', header = true)");
            return rows;
        } finally {
            Files.delete(facts);
            Files.delete(units);
        }
    }

    private static long export(Connection postgres, String query, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return postgres.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout (format csv, header)", out);
        }
    }

    private Map<String, List<String>> ask(Connection connection, String units, String source) throws SQLException {
        String sql = RAW.formatted("now()", units, "date '" + from + "'", "date '" + to + "'", source);
        Map<String, List<String>> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < INDICATORS.size(); i++) {
                    values.add(rounded(row.getBigDecimal(i + 2)));
                }
                rows.put(row.getString(1), values);
            }
        }
        return rows;
    }

    /** The product's own answer, by its command. */
    private Map<String, List<String>> ask(List<Double> times) throws Exception {
        List<String> lines = product.lines(
                "figures",
                "--authority",
                "H99",
                "--indicators",
                String.join(",", INDICATORS),
                "--from",
                from.toString(),
                "--to",
                to.toString(),
                "--rounds",
                String.valueOf(rounds * 4));
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : lines) {
            if (line.startsWith("# ms: ")) {
                List<Double> all = java.util.Arrays.stream(line.substring(6).split(" "))
                        .map(Double::valueOf)
                        .toList();
                // The first half warms the virtual machine of the command up.
                times.addAll(all.subList(all.size() / 2, all.size()));
            } else if (line.startsWith("dossiers.")) {
                String[] cells = line.split(",", -1);
                rows.computeIfAbsent(cells[1], unit -> new ArrayList<>())
                        .add(cells[2].isEmpty() ? "" : rounded(new BigDecimal(cells[2])));
            }
        }
        return rows;
    }

    private static String rounded(BigDecimal value) {
        return value == null
                ? ""
                : value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** Units without a single fact have no row in the raw answers. */
    private static void requireEqual(String who, Map<String, List<String>> expected, Map<String, List<String>> found) {
        expected.forEach((unit, values) -> {
            if (!values.equals(found.get(unit))) {
                throw new IllegalStateException(
                        "Figures of %s differ: %s is not %s".formatted(who, found.get(unit), values));
            }
        });
    }
}
