package vn.thongsuot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One run of all measurements: steps and pages on an empty product, then with a million
 * dossiers; a year's end with reports and index; answers to a survey; figures, lists and searches over ten times as many. Arguments: {@code
 * --dossiers N} (1,000,000), {@code --communes N} (130), {@code --rounds N} (5), {@code --warmups N} (4) rounds that are not counted, {@code --requests N} (100) of each client for each page in a round, {@code --kills N} (0) for kills without warning, {@code
 * --in HOME} for what follows the load, in a home that was loaded before and is changed, of which {@code --figures} asks the figures, {@code --pages} the pages alone and {@code --multiply} begins with ten times the dossiers; {@code --clerks} for the crowd of clerks alone.
 */
public final class Main {

    /** Dossiers of the last round for each of the ones before. */
    private static final int TIMES = 10;

    /** Within which the demo world is made on the slowest of machines. */
    private static final int MOST_SECONDS = 600;

    private static final int STEPS_PER_CLIENT = 100;

    private static final Set<String> SWITCHES = Set.of("--figures", "--pages", "--multiply", "--clerks");
    private static final Set<String> VALUES =
            Set.of("--dossiers", "--communes", "--rounds", "--warmups", "--kills", "--requests", "--in");

    /**
     * @param warmups rounds that are not counted
     * @param requests of each client for each page and round
     */
    private record Effort(int warmups, int rounds, int requests) {}

    private Main() {}

    public static void main(String[] args) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<String> words = List.of(args);
        Optional<String> unknown = unknown(words);
        if (unknown.isPresent()) {
            System.err.printf(
                    "Không hiểu: %s. Cho phép (not understood; allowed): %s, %s N%n",
                    unknown.get(),
                    String.join(" ", new TreeSet<>(SWITCHES)),
                    String.join(" N, ", new TreeSet<>(VALUES)));
            System.exit(2);
        }
        int dossiers = number(words, "--dossiers", 1_000_000);
        int communes = number(words, "--communes", 130);
        Effort effort = new Effort(
                number(words, "--warmups", 4), number(words, "--rounds", 5), number(words, "--requests", 100));
        int kills = number(words, "--kills", 0);
        int loaded = words.indexOf("--in");
        Path home = loaded >= 0 ? Path.of(words.get(loaded + 1)) : newHome();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopWhatRuns();
            if (loaded < 0) {
                delete(home);
            }
        }));
        if (loaded >= 0 && words.contains("--figures")) {
            figures(new Product(home), effort.rounds());
            return;
        }
        if (loaded >= 0 && words.contains("--pages")) {
            try (Product product = new Product(home)) {
                product.start();
                pages("(c) pages, loaded product", product, effort);
            }
            return;
        }
        if (loaded >= 0 && words.contains("--multiply")) {
            measureTimes(new Product(home), dossiers, communes, effort);
            return;
        }
        if (loaded >= 0) {
            measureLoaded(new Product(home), effort);
            return;
        }
        if (kills > 0) {
            new KillBench(home, kills, System.nanoTime()).run();
            return;
        }
        if (words.contains("--clerks")) {
            crowd(home);
            return;
        }
        measure(home, dossiers, communes, effort);
    }

    /** Under any account the database reaches it. */
    private static Path newHome() throws IOException {
        Path home = Files.createTempDirectory("thongsuot-bench");
        home.toFile().setExecutable(true, false);
        home.toFile().setReadable(true, false);
        return home;
    }

    /** Who ends a measurement early ends the product and the database that it started; both end by themselves otherwise. */
    private static void stopWhatRuns() {
        List<ProcessHandle> running = ProcessHandle.current().children().toList();
        running.forEach(ProcessHandle::destroy);
        running.forEach(one -> one.onExit().join());
    }

    private static void measure(Path home, int dossiers, int communes, Effort effort) throws Exception {
        StepBench.Result empty;
        try (Product product = new Product(home)) {
            product.start();
            waitForDemo(product);
            System.out.println("(a) steps, empty product");
            empty = new StepBench(product, effort.warmups(), effort.rounds(), STEPS_PER_CLIENT).run();
            say("(a)", empty);
            pages("(c) pages, empty product", product, effort);
            answers(product);
        }
        new CrowdBench(home).run();
        if (dossiers == 0) {
            return;
        }
        Product product = new Product(home);
        long begin = System.nanoTime();
        generate(product, communes, "--dossiers", String.valueOf(dossiers), "--seed", "1");
        System.out.printf(
                "%d dossiers loaded into %d communes in %.0f s%n",
                dossiers, communes, (System.nanoTime() - begin) / 1e9);
        StepBench.Result full = measureLoaded(product, effort);
        System.out.printf("(b) of the empty rate: %.2f%n", full.product() / empty.product());
        measureTimes(product, dossiers, communes, effort);
    }

    private static void generate(Product product, int communes, String... what) throws Exception {
        List<String> command = new ArrayList<>(List.of("generate", "--communes", String.valueOf(communes)));
        command.addAll(List.of(what));
        if (product.command(command.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(
                    "generate failed: see " + product.home().resolve("bench.log"));
        }
    }

    /** Ten times the rows of lists and facts; the open ones of these with all that belongs to them. */
    private static void measureTimes(Product product, int dossiers, int communes, Effort effort) throws Exception {
        long begin = System.nanoTime();
        new Multiplier(product, TIMES).run();
        long others = (TIMES - 1L) * dossiers;
        generate(product, communes, "--dossiers", String.valueOf(others), "--only", "open", "--seed", "2");
        System.out.printf("%d times the dossiers in %.0f s%n", TIMES, (System.nanoTime() - begin) / 1e9);
        try (product) {
            product.start();
            pages("(h) pages, %d times the dossiers".formatted(TIMES), product, effort);
        }
        figures(product, effort.rounds());
    }

    private static void crowd(Path home) throws Exception {
        try (Product product = new Product(home)) {
            product.start();
            waitForDemo(product);
        }
        new CrowdBench(home).run();
    }

    /** The demo world is still being made in the background when its first pages answer. */
    private static void waitForDemo(Product product) throws Exception {
        try (Database database = new Database(product)) {
            String query = "select command from platform.idempotency where command = 'demo.world'";
            for (int seconds = 0; database.isEmpty(query); seconds++) {
                if (seconds == MOST_SECONDS || !product.isAlive()) {
                    throw new IllegalStateException("The demo world was not made: see bench.log");
                }
                Thread.sleep(1_000);
            }
        }
    }

    private static StepBench.Result measureLoaded(Product product, Effort effort) throws Exception {
        StepBench.Result full;
        try (product) {
            product.start();
            System.out.println("(b) steps, loaded product");
            full = new StepBench(product, effort.warmups(), effort.rounds(), STEPS_PER_CLIENT).run();
            say("(b)", full);
            pages("(c) pages, loaded product", product, effort);
            year(product);
        }
        figures(product, effort.rounds());
        System.out.printf(
                "(e) a plan of 70 KB, from the command's start to its draft: %.0f ms%n",
                new ReaderBench(product, effort.rounds()).run());
        return full;
    }

    /** The last whole year's reports and index round. */
    private static void year(Product product) throws Exception {
        String year = String.valueOf(Product.today().getYear() - 1);
        if (product.command("generate", "--year", year) != 0) {
            throw new IllegalStateException("generate --year failed: see bench.log");
        }
        System.out.println("(f) a year's end, each once");
        new YearBench(product)
                .run()
                .forEach((what, seconds) -> System.out.printf("    %-28s %6.2f s%n", what, seconds));
    }

    private static void answers(Product product) throws Exception {
        AnswerBench.Result answers = new AnswerBench(product).run();
        System.out.printf(
                "(g) survey answers: %,.0f an hour, p50 %.0f ms, p99 %.0f ms for all pages of one%n",
                answers.perHour(), answers.p50(), answers.p99());
    }

    /** Without the product beside it: the three ask the same rows, one after the other. */
    private static void figures(Product product, int rounds) throws Exception {
        FigureBench.Result result = new FigureBench(product, rounds).run();
        System.out.printf(
                "(d) 8 figures of %d units over %,d facts: product %.1f ms, raw PostgreSQL %.0f ms, DuckDB %.0f ms%n",
                result.units(), result.facts(), result.product(), result.postgres(), result.duckdb());
    }

    private static void say(String name, StepBench.Result result) {
        System.out.printf(
                "%s received %.0f/s, step %.0f/s, bare %.0f/s, step/bare %.2f, Flowable %.0f/s, step/Flowable %.2f%n",
                name,
                result.received(),
                result.product(),
                result.bare(),
                result.ratio(),
                result.flowable(),
                result.product() / result.flowable());
    }

    private static void pages(String title, Product product, Effort effort) throws Exception {
        System.out.println(title);
        for (Map.Entry<String, PageBench.Result> page : new PageBench(
                        product, effort.warmups(), effort.rounds(), effort.requests())
                .run()
                .entrySet()) {
            System.out.printf(
                    "    %-24s p50 %6.1f ms   p99 %6.1f ms%n",
                    page.getKey(), page.getValue().p50(), page.getValue().p99());
        }
    }

    /** A word that is neither a switch nor a name with its value. */
    private static Optional<String> unknown(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (VALUES.contains(words.get(i)) && i + 1 < words.size()) {
                i++;
            } else if (!SWITCHES.contains(words.get(i))) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private static int number(List<String> words, String name, int standard) {
        int at = words.indexOf(name);
        return at < 0 ? standard : Integer.parseInt(words.get(at + 1).replace("_", ""));
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Not deleted: " + folder, failure);
        }
    }
}
