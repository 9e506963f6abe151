package vn.thongsuot.calendar.clock;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.calendar.CalendarCsv;

/**
 * The command {@code due} (Vietnamese: tính hạn giải quyết): computes due dates without a database, one from options or
 * many from a file of JSON lines.
 */
public final class DueCommand {

    private static final String USAGE = """
            due --calendar LỊCH.csv --limit "5 working days" --received 2026-02-13T16:45 [--pause TỪ/ĐẾN]... [--extend THỜI_HẠN@LÚC]...
            due --calendar LỊCH.csv --batch TỆP.jsonl
            """;

    private final JsonMapper json = JsonMapper.shared();
    private final LegalClock clock;

    private DueCommand(LegalClock clock) {
        this.clock = clock;
    }

    /** @return 0, or 1 where something was wrong; each problem is said on {@code err}, in a batch in its own line */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            Options options = Options.parse(args);
            LegalClock clock = new LegalClock(CalendarCsv.read(Files.readAllLines(Path.of(options.calendar()))));
            DueCommand command = new DueCommand(clock);
            return options.batch() == null ? command.one(options, out) : command.batch(options.batch(), out);
        } catch (IOException e) {
            err.println("Không đọc được tệp: " + e.getMessage());
            return 1;
        } catch (IllegalArgumentException | DateTimeException | CalendarMissingException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int one(Options options, PrintStream out) {
        DueRequest request = new DueRequest(
                required(options.limit(), "--limit"),
                required(options.received(), "--received"),
                options.pauses(),
                options.extensions());
        out.println(json.writeValueAsString(answer(json.createObjectNode(), request)));
        return 0;
    }

    private int batch(String file, PrintStream out) throws IOException {
        boolean failed = false;
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            for (String line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                ObjectNode answer = answerLine(line);
                failed |= answer.has("error");
                out.println(json.writeValueAsString(answer));
            }
        }
        return failed ? 1 : 0;
    }

    private ObjectNode answerLine(String line) {
        ObjectNode answer = json.createObjectNode();
        try {
            if (!(json.readTree(line) instanceof ObjectNode object)) {
                throw new IllegalArgumentException("Mỗi dòng phải là một đối tượng JSON.");
            }
            answer = object;
            return answer(object, request(object));
        } catch (JacksonException e) {
            return answer.put("error", "Dòng không phải JSON hợp lệ.");
        } catch (IllegalArgumentException | DateTimeException | CalendarMissingException e) {
            return answer.put("error", e instanceof CalendarMissingException ? "calendar-missing" : e.getMessage());
        }
    }

    private static DueRequest request(ObjectNode object) {
        return new DueRequest(
                required(text(object, "limit"), "limit"),
                required(text(object, "received"), "received"),
                texts(object.get("pauses")),
                texts(object.get("extend")));
    }

    private ObjectNode answer(ObjectNode answer, DueRequest request) {
        ClockReading reading =
                clock.readConfirmed(request.receivedAt(), Limit.parse(request.limit()), request.adjustments());
        answer.put("due", reading.due() == null ? null : reading.due().toString());
        answer.put(
                "appointment",
                reading.appointment() == null ? null : reading.appointment().toString());
        ArrayNode explanation = answer.putArray("explanation");
        new ClockTexts(Locale.of("vi")).explain(reading).forEach(explanation::add);
        return answer;
    }

    private static List<String> texts(@Nullable JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node == null || node.isNull()) {
            return texts;
        }
        if (!node.isArray()) {
            return List.of(string(node));
        }
        node.forEach(element -> texts.add(string(element)));
        return texts;
    }

    private static @Nullable String text(ObjectNode object, String field) {
        return object.hasNonNull(field) ? string(object.get(field)) : null;
    }

    private static String string(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("'%s' phải là chuỗi.".formatted(node));
        }
        return node.asString();
    }

    private static String required(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("Thiếu %s.%n%s".formatted(name, USAGE));
        }
        return value;
    }

    /** The options of the command line. */
    private record Options(
            String calendar,
            @Nullable String limit,
            @Nullable String received,
            List<String> pauses,
            List<String> extensions,
            @Nullable String batch) {

        static Options parse(String[] args) {
            String calendar = null;
            String limit = null;
            String received = null;
            String batch = null;
            List<String> pauses = new ArrayList<>();
            List<String> extensions = new ArrayList<>();
            for (int i = 0; i < args.length; i += 2) {
                String value = required(i + 1 < args.length ? args[i + 1] : null, args[i]);
                switch (args[i]) {
                    case "--calendar" -> calendar = value;
                    case "--limit" -> limit = value;
                    case "--received" -> received = value;
                    case "--batch" -> batch = value;
                    case "--pause" -> pauses.add(value);
                    case "--extend" -> extensions.add(value);
                    default ->
                        throw new IllegalArgumentException("Không có tùy chọn %s.%n%s".formatted(args[i], USAGE));
                }
            }
            return new Options(required(calendar, "--calendar"), limit, received, pauses, extensions, batch);
        }
    }
}
