package vn.thongsuot.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A year's end in the office that leads the reform: the reports of all units are brought into one, and the index round of all
 * communes is decided, closed, published and computed once more from its file. Each happens once, so each is measured once.
 */
final class YearBench {

    private static final String OFFICE = "H99.04";

    private final Product product;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    YearBench(Product product) {
        this.product = product;
    }

    /** Seconds by what was done. */
    Map<String, Double> run() throws Exception {
        try (Database database = new Database(product)) {
            String officer = database.one("""
                    select a.login from identity.account a join identity.assignment s on s.account_id = a.id
                    join organisation.unit_version u on u.unit_id = s.unit_id
                    where s.role = 'REFORM_OFFICER' and u.code = '%s'""".formatted(OFFICE));
            String duty = database.one("""
                    select id from reports.duty where consolidated and kind = 'year' and submitted_on is null
                    order by year desc, due_on desc limit 1""");
            String round =
                    database.one("select id from scoring.round where state = 'open' order by created_at desc limit 1");
            try (Clerk office = Clerk.reader(product.port(), officer);
                    Clerk chairman = Clerk.reader(product.port(), "chutich")) {
                report(office, duty);
                round(office, chairman, round);
            }
        }
        return seconds;
    }

    private void report(Clerk office, String duty) throws Exception {
        String begin = "/desk/reports/duties/" + duty + "/begin";
        String report = took(
                        "report: bring together",
                        () -> office.press("/desk/reports", begin, "x=1").location())
                .replaceFirst("^https?://[^/]+", "");
        took("report: page", () -> page(office, report));
        for (String format : new String[] {"docx", "pdf", "xlsx"}) {
            took("report: " + format, () -> page(office, report + "/files/" + format));
        }
    }

    private void round(Clerk office, Clerk chairman, String id) throws Exception {
        String round = "/desk/index-rounds/" + id;
        took("index: page", () -> page(office, round));
        took("index: council decides all", () -> chairman.press(round, round + "/decide", "x=1"));
        took(
                "index: close",
                () -> office.press(round, round + "/close", "decision=" + "1%2FQD-UBND&decidedOn=" + Product.today()));
        took("index: ranking.xlsx", () -> page(office, round + "/ranking.xlsx"));
        Path frozen = Files.createTempFile("round", ".json");
        try {
            Files.writeString(frozen, page(office, round + "/round.json"), StandardCharsets.UTF_8);
            took("index: verify-score", () -> product.lines("verify-score", frozen.toString()));
        } finally {
            Files.delete(frozen);
        }
    }

    private static String page(Clerk reader, String path) throws IOException {
        Http.Answer answer = reader.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + ": status " + answer.status());
        }
        return answer.body();
    }

    private interface Work<T> {
        T run() throws Exception;
    }

    private <T> T took(String what, Work<T> work) throws Exception {
        long begin = System.nanoTime();
        T result = work.run();
        seconds.put(what, (System.nanoTime() - begin) / 1e9);
        return result;
    }
}
