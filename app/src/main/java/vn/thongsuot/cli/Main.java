package vn.thongsuot.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thongsuot.ThongSuotApplication;
import vn.thongsuot.calendar.clock.DueCommand;
import vn.thongsuot.platform.DatabaseStart;
import vn.thongsuot.platform.PagesOutsideRequests;
import vn.thongsuot.postgres.Settings;
import vn.thongsuot.programme.reader.PlanReadCommand;
import vn.thongsuot.scoring.frozen.VerifyScoreCommand;
import vn.thongsuot.shared.DomainException;

/**
 * Starts the product, or one command of its operators. Without a word, or with options alone, it serves. Commands beside a
 * running product use its database.
 */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    /**
     * The product without its door: no port, no jobs, no demo world. As arguments, because they outrank every other source:
     * a command beside a running product must not ask for its port.
     */
    private static final String[] WITHOUT_ITS_DOOR = {
        "--" + DatabaseStart.JOIN + "=true",
        "--server.port=-1",
        "--db-scheduler.enabled=false",
        "--spring.main.lazy-initialization=true",
        "--spring.main.log-startup-info=false",
        "--logging.level.root=warn",
        "--THONGSUOT_DEMO=0"
    };

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("--") || args[0].equals("serve")) {
            logToFile();
            ThongSuotApplication.main(args.length > 0 && args[0].equals("serve") ? rest(args) : args);
            return;
        }
        System.exit(run(args, System.out, System.err));
    }

    /** One JSON object a line (Elastic Common Schema) below the home, beside the plain lines at the terminal. */
    private static void logToFile() {
        if (System.getenv("LOGGING_FILE_NAME") == null) {
            Path file = Settings.standard().home().resolve("logs").resolve("thongsuot.json");
            System.setProperty("logging.file.name", file.toString());
        }
    }

    /** @return exit status: 0, or 1 where the command failed, 2 where it was called wrongly */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return switch (args[0]) {
            case "help" -> {
                out.print(Help.TEXT);
                yield 0;
            }
            case "due" -> DueCommand.run(rest(args), out, err);
            case "plan-read" -> PlanReadCommand.run(rest(args), out, err);
            case "verify-score" -> VerifyScoreCommand.run(rest(args), out, err);
            case "backup", "restore" -> BackupCommands.run(args[0], List.of(rest(args)), out, err);
            case "verify", "figures", "user", "client", "generate", "export", "import", "files" ->
                withProduct(args[0], List.of(rest(args)), out, err);
            default -> {
                err.printf("Không có lệnh \"%s\". Các lệnh:%n%n%s", args[0], Help.TEXT);
                yield WRONG_USE;
            }
        };
    }

    private static int withProduct(String name, List<String> args, PrintStream out, PrintStream err) {
        try (ConfigurableApplicationContext product =
                new SpringApplicationBuilder(ThongSuotApplication.class).run(WITHOUT_ITS_DOOR)) {
            OperatorCommand command = product.getBeansOfType(OperatorCommand.class).values().stream()
                    .filter(bean -> bean.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            try {
                return command.run(args, out);
            } catch (WrongUseException e) {
                err.println(e.getMessage());
                return WRONG_USE;
            } catch (DomainException e) {
                PagesOutsideRequests words = product.getBean(PagesOutsideRequests.class);
                err.println(words.of(Locale.of("vi"), null).error(e));
                err.printf("%s (%s)%n", words.of(Locale.ENGLISH, null).error(e), e.code());
                return FAILED;
            }
        }
    }

    private static String[] rest(String[] args) {
        return Arrays.copyOfRange(args, 1, args.length);
    }
}
