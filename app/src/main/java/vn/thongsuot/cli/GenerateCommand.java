package vn.thongsuot.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.thongsuot.demo.BulkLoader;
import vn.thongsuot.platform.DatabaseStart;

/** {@code generate}: synthetic dossiers for measurements; never where real ones may be. */
@Component
class GenerateCommand implements OperatorCommand {

    private static final String USAGE = "generate --dossiers N [--communes C] [--seed S]";
    private static final long STEP = 50_000;
    private static final int MOST_COMMUNES = 500;

    private final BulkLoader loader;
    private final Environment environment;

    GenerateCommand(BulkLoader loader, Environment environment) {
        this.loader = loader;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        Arguments arguments = new Arguments(args, Set.of("dossiers", "communes", "seed"), USAGE);
        if (!environment.getProperty(DatabaseStart.EMBEDDED, Boolean.class, false)
                && !"1".equals(System.getenv("THONGSUOT_DEMO"))) {
            throw arguments.wrong("Chỉ nạp hồ sơ giả lập vào cơ sở dữ liệu đi kèm, hoặc khi THONGSUOT_DEMO=1.");
        }
        long dossiers = arguments.number("dossiers", 0);
        if (dossiers < 1) {
            throw arguments.wrong("--dossiers phải từ 1 trở lên.");
        }
        long communes = arguments.number("communes", 0);
        if (communes < 0 || communes > MOST_COMMUNES) {
            throw arguments.wrong("--communes phải từ 0 đến %d.".formatted(MOST_COMMUNES));
        }
        long begin = System.nanoTime();
        loader.load(dossiers, (int) communes, arguments.number("seed", 1), done -> tell(out, done));
        out.printf(
                "Đã nạp %d hồ sơ trong %d giây.%n",
                dossiers, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        return 0;
    }

    private static void tell(PrintStream out, long done) {
        if (done % STEP == 0) {
            out.printf("  %d%n", done);
        }
    }
}
