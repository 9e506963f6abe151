package vn.thongsuot.programme.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.programme.reader.UnreadablePlanException.Reason;

/** The command {@code plan-read} (Vietnamese: đọc kế hoạch): a plan's file in, its draft as JSON out, without a database. */
public final class PlanReadCommand {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private PlanReadCommand() {}

    /** @return 0; 1 where the file could not be read, 2 where the command was called wrongly */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println(text("reader.usage"));
            return 2;
        }
        try {
            PlanDraft draft = PlanReader.read(read(args[0]));
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(DraftJson.of(draft)));
            return 0;
        } catch (UnreadablePlanException e) {
            err.println(MessageFormat.format(
                    text("error." + e.code()), e.parameters().toArray()));
            return 1;
        }
    }

    private static PlanText read(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file) && Files.size(file) > PlanText.LARGEST_FILE) {
                throw new UnreadablePlanException(Reason.TOO_LARGE, name);
            }
            return PlanText.of(name, Files.readAllBytes(file));
        } catch (IOException | InvalidPathException e) {
            throw new UnreadablePlanException(Reason.NOT_FOUND, name);
        }
    }

    private static String text(String key) {
        return ResourceBundle.getBundle(
                        "messages.reader",
                        VIETNAMESE,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
