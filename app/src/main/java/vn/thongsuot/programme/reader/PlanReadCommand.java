package vn.thongsuot.programme.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code plan-read} (Vietnamese: đọc kế hoạch): a plan's file in, its draft as JSON out, without a database. */
public final class PlanReadCommand {

    private static final String USAGE = "plan-read TỆP   (.docx, .doc, .pdf, .html, .txt)";

    private PlanReadCommand() {}

    /** @return 0; 1 where the file could not be read, 2 where the command was called wrongly */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println("Cách dùng: " + USAGE);
            return 2;
        }
        try {
            Path file = Path.of(args[0]);
            PlanText text = new PlanText(file.getFileName().toString(), Files.readString(file));
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(DraftJson.of(PlanReader.read(text))));
            return 0;
        } catch (IOException e) {
            err.println("Không đọc được tệp " + args[0] + ".");
            return 1;
        }
    }
}
