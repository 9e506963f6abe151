package vn.thongsuot.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.thongsuot.demo.BulkLoader;
import vn.thongsuot.demo.DemoYear;
import vn.thongsuot.platform.DatabaseStart;

/** {@code generate}: synthetic dossiers for measurements; never where real ones may be. */
@Component
class GenerateCommand implements OperatorCommand {

    private static final String USAGE = "generate --dossiers N [--only open] [--communes C] [--seed S] [--year Y]";
    private static final String ALL = "all";
    private static final String OPEN = "open";
    private static final long STEP = 50_000;
    private static final int MOST_COMMUNES = 500;

    private final BulkLoader loader;
    private final DemoYear year;
    private final Environment environment;
    private final Clock clock;

    GenerateCommand(BulkLoader loader, DemoYear year, Environment environment, Clock clock) {
        this.loader = loader;
        this.year = year;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        Arguments arguments = new Arguments(args, Set.of("dossiers", "only", "communes", "seed", "year"), USAGE);
        if (!environment.getProperty(DatabaseStart.EMBEDDED, Boolean.class, false)
                && !"1".equals(System.getenv("THONGSUOT_DEMO"))) {
            throw arguments.wrong("Chỉ nạp hồ sơ giả lập vào cơ sở dữ liệu đi kèm, hoặc khi THONGSUOT_DEMO=1.");
        }
        long dossiers = arguments.number("dossiers", 0);
        long year = arguments.number("year", 0);
        if (dossiers < 1 && year == 0) {
            throw arguments.wrong("--dossiers phải từ 1 trở lên.");
        }
        if (year != 0 && year >= today().getYear()) {
            throw arguments.wrong("--year phải là một năm đã qua.");
        }
        long communes = arguments.number("communes", 0);
        if (communes < 0 || communes > MOST_COMMUNES) {
            throw arguments.wrong("--communes phải từ 0 đến %d.".formatted(MOST_COMMUNES));
        }
        String only = arguments.option("only").orElse(ALL);
        if (!Set.of(ALL, OPEN).contains(only)) {
            throw arguments.wrong("--only chỉ có thể là open, không phải \"%s\".".formatted(only));
        }
        if (dossiers > 0) {
            load(new BulkLoader.Amount(dossiers, only.equals(OPEN)), (int) communes, arguments.number("seed", 1), out);
        }
        if (year != 0) {
            long begin = System.nanoTime();
            this.year.make((int) year);
            out.printf("Đã nạp báo cáo và một vòng chấm điểm của năm %d trong %d giây.%n", year, secondsSince(begin));
        }
        return 0;
    }

    private void load(BulkLoader.Amount amount, int communes, long seed, PrintStream out) {
        long begin = System.nanoTime();
        long loaded = loader.load(amount, communes, seed, done -> tell(out, done));
        out.printf("Đã nạp %d hồ sơ trong %d giây.%n", loaded, secondsSince(begin));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static long secondsSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    private static void tell(PrintStream out, long done) {
        if (done % STEP == 0) {
            out.printf("  %d%n", done);
        }
    }
}
