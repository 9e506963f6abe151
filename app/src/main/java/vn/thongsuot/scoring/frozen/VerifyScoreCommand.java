package vn.thongsuot.scoring.frozen;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command {@code verify-score} (Vietnamese: kiểm tra điểm): a round's file in, every score computed again, no database. */
public final class VerifyScoreCommand {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private VerifyScoreCommand() {}

    /** @return 0 where the file is whole; 1 where it is not, 2 where the command was called wrongly */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        boolean named = args.length == 3 && args[1].equals("--hash");
        if (args.length != 1 && !named) {
            err.println(text("usage"));
            return 2;
        }
        byte[] content;
        try {
            content = Files.readAllBytes(Path.of(args[0]));
        } catch (IOException | InvalidPathException e) {
            err.println(text("missing", args[0]));
            return 2;
        }
        FrozenCheck.Outcome outcome = FrozenCheck.check(content);
        outcome.findings()
                .forEach(finding ->
                        err.println(text(finding.key(), finding.parameters().toArray())));
        boolean same = !named || args[2].equalsIgnoreCase(outcome.hash());
        if (!same) {
            err.println(text("other", outcome.hash(), args[2]));
        }
        if (!outcome.isWhole() || !same) {
            return 1;
        }
        out.println(text("whole", outcome.title(), outcome.units(), outcome.points()));
        out.println("SHA-256 " + outcome.hash());
        return 0;
    }

    private static String text(String key, Object... parameters) {
        String pattern = ResourceBundle.getBundle(
                        "messages.scoring",
                        VIETNAMESE,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("score.verify." + key);
        return new MessageFormat(pattern, VIETNAMESE).format(parameters);
    }
}
