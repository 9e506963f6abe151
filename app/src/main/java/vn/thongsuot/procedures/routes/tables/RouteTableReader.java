package vn.thongsuot.procedures.routes.tables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.StepWording;
import vn.thongsuot.procedures.routes.RouteContent;
import vn.thongsuot.procedures.routes.bpmn.BpmnReader;
import vn.thongsuot.procedures.routes.tables.ReadRoute.Note;
import vn.thongsuot.procedures.routes.tables.TableColumns.Column;
import vn.thongsuot.procedures.routes.tables.WhoWords.Who;
import vn.thongsuot.procedures.sources.SourceFile;
import vn.thongsuot.procedures.sources.SourceRow;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Reads internal procedures out of the tables of an Excel or Word file (Vietnamese: đọc quy trình nội bộ từ tệp); a file may hold
 * many. Says what was guessed and what not understood, writes nothing.
 */
@Component
public class RouteTableReader {

    private final FileWords words;
    private final Ways ways;

    public RouteTableReader(FileWords words) {
        this.words = words;
        this.ways = new Ways(words);
    }

    /** @throws DomainException RTE-050 for no such file, RTE-051 for one that is too long, RTE-052 where it holds no table of steps */
    public List<ReadRoute> read(byte[] content) {
        Reading reading = new Reading();
        SourceFile.read(content).forEach(reading::take);
        reading.close();
        if (reading.routes.isEmpty()) {
            throw new DomainException("RTE-052", DomainException.Kind.INVALID, "no table of steps");
        }
        return reading.routes;
    }

    /** What the words of a lane mean. */
    public BpmnReader.Guess guess(String text) {
        Who who = words.readWho(text);
        return new BpmnReader.Guess(who.role(), who.place());
    }

    /** A row that became a step, its ways not yet joined. */
    private record Line(SourceRow row, TableColumns columns, String key, StepView step, List<String> product) {}

    /** One pass over the rows. */
    private final class Reading {
        private static final Pattern NUMBER = Pattern.compile("(?:b|buoc)?[ .]*(\\d{1,2})[.)]?");
        private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_-]{0,40}");
        private static final int LONGEST = 300;

        private final List<ReadRoute> routes = new ArrayList<>();
        private final Headings headings = new Headings();
        private @Nullable TableColumns columns;
        private final List<Line> lines = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();

        void take(SourceRow row) {
            Optional<TableColumns> head = TableColumns.of(row);
            TableColumns open = columns;
            if (head.isPresent()) {
                close();
                columns = head.get();
            } else if (open == null) {
                headings.note(row);
            } else if (row.cells().isEmpty()) {
                close();
            } else if (isStep(row, open)) {
                step(row, open);
            } else if (!row.isBlank() && !row.isRunningText()) {
                close();
                headings.note(row);
            } else {
                headings.note(row);
            }
        }

        private boolean isStep(SourceRow row, TableColumns open) {
            String name = open.text(row, Column.NAME);
            return !name.isEmpty()
                    && !row.isRunningText()
                    && (says(row, open, Column.WHO, name) || says(row, open, Column.TIME, name));
        }

        private boolean says(SourceRow row, TableColumns open, Column column, String name) {
            String text = open.text(row, column);
            return !text.isEmpty() && !text.equals(name);
        }

        private void step(SourceRow row, TableColumns open) {
            String number = open.text(row, Column.NUMBER);
            String known = open.text(row, Column.KEY);
            String key = key(known.isEmpty() ? number : known);
            Line above = lines.isEmpty() ? null : lines.getLast();
            if (above != null && key.equals(above.key()) && isSame(above, row, open)) {
                String product = open.text(row, Column.PRODUCT);
                if (!product.isEmpty() && !above.product().contains(product)) {
                    above.product().add(product);
                }
                return;
            }
            String own = free(key);
            Who who = who(row, open, own);
            List<String> product = new ArrayList<>();
            if (!open.text(row, Column.PRODUCT).isEmpty()) {
                product.add(open.text(row, Column.PRODUCT));
            }
            String text = open.text(row, Column.NAME);
            StepView step = new StepView(
                    lines.size() + 1,
                    own,
                    new LocalizedText(name(row, open, own, text), open.text(row, Column.NAME_EN)),
                    who.role(),
                    who.place(),
                    time(row, open, own),
                    null,
                    List.of(),
                    ways.readOpinions(open.text(row, Column.OPINIONS)),
                    new StepWording(
                            description(row, open, own, text),
                            number.isEmpty() || number.equals(own) ? null : number,
                            doer(open.text(row, Column.WHO), who)));
            lines.add(new Line(row, open, own, step, product));
        }

        private boolean isSame(Line above, SourceRow row, TableColumns open) {
            return open.text(row, Column.WHO).equals(open.text(above.row(), Column.WHO))
                    && open.text(row, Column.TIME).equals(open.text(above.row(), Column.TIME));
        }

        private String key(String number) {
            String plain = Plain.of(number);
            Matcher match = NUMBER.matcher(plain);
            if (match.matches()) {
                return "b" + Integer.parseInt(match.group(1));
            }
            return KEY.matcher(number).matches() ? number : "b" + (lines.size() + 1);
        }

        private String free(String key) {
            String own = key;
            for (int i = 2; isTaken(own); i++) {
                own = key + "-" + i;
            }
            return own;
        }

        private boolean isTaken(String key) {
            return lines.stream().anyMatch(line -> line.key().equals(key));
        }

        /** The text, or its beginning where it is long. */
        private String name(SourceRow row, TableColumns open, String key, String text) {
            if (text.length() <= LONGEST) {
                return text;
            }
            notes.add(note("shortened", false, row, open.at(Column.NAME), key, text));
            return beginning(text);
        }

        /** What a column of its own says, else the whole of a text that is too long for a name. */
        private @Nullable String description(SourceRow row, TableColumns open, String key, String text) {
            String own = open.text(row, Column.DESCRIPTION);
            String whole = own.isEmpty() && text.length() > LONGEST ? text : own;
            if (whole.length() > StepWording.LONGEST) {
                notes.add(note("too-long", false, row, open.at(Column.NAME), key, whole));
                whole = whole.substring(0, StepWording.LONGEST).strip();
            }
            return whole.isEmpty() ? null : whole;
        }

        /** The first line, or as many whole words of it as a name may have. */
        private String beginning(String text) {
            String line = text.lines().findFirst().orElse(text).strip();
            if (line.length() <= LONGEST) {
                return line;
            }
            int end = line.lastIndexOf(' ', LONGEST - 1);
            return line.substring(0, end > 0 ? end : LONGEST - 1).strip() + "…";
        }

        private @Nullable String doer(String text, Who who) {
            return text.isEmpty() || text.equals(words.who(who.role(), who.place())) ? null : text;
        }

        private Who who(SourceRow row, TableColumns open, String key) {
            String known = open.text(row, Column.ROLE);
            String text = known.isEmpty() ? open.text(row, Column.WHO) : known;
            Who who = words.readWho(text);
            String name = open.text(row, Column.NAME);
            if (!who.sure()) {
                notes.add(note("who", false, row, open.at(Column.WHO), key, text));
            } else if (known.isEmpty()
                    && WhoWords.namesProvince(name)
                    && who.place().at() != AtUnit.INTAKE) {
                notes.add(note("who", false, row, open.at(Column.NAME), key, name));
            }
            return who;
        }

        private Duration time(SourceRow row, TableColumns open, String key) {
            String text = open.text(row, Column.TIME);
            Optional<Duration> time = TimeWords.read(text);
            if (time.isEmpty()) {
                notes.add(note(
                        text.isEmpty() ? "no-time" : "time", !text.isEmpty(), row, open.at(Column.TIME), key, text));
            }
            return time.orElse(Duration.ZERO);
        }

        private Note note(String key, boolean blocks, SourceRow row, int column, String stepKey, String found) {
            String shown = found.length() > 120 ? found.substring(0, 120) + "…" : found;
            return new Note(key, blocks, SourceFile.address(row, column), stepKey, shown);
        }

        private void close() {
            if (columns != null && !lines.isEmpty()) {
                routes.add(new ReadRoute(headings.code(), headings.title(), RouteContent.of(joined()), notes));
                headings.clear();
            }
            columns = null;
            lines.clear();
            notes.clear();
        }

        private List<StepView> joined() {
            Map<String, String> keys = new HashMap<>();
            for (Line line : lines) {
                keys.putIfAbsent(Plain.of(line.key()), line.key());
                String number = line.key().replaceFirst("^b(?=\\d)", "");
                keys.putIfAbsent(number, line.key());
                keys.putIfAbsent("buoc " + number, line.key());
                String label = line.step().wording().label();
                if (label != null) {
                    keys.putIfAbsent(Plain.of(label), line.key());
                }
            }
            List<StepView> steps = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                String next = i + 1 < lines.size() ? lines.get(i + 1).key() : null;
                StepView step = line.step();
                steps.add(new StepView(
                        step.n(),
                        step.key(),
                        step.name(),
                        step.role(),
                        step.place(),
                        step.budget(),
                        product(line),
                        ways.readExits(line.columns().text(line.row(), Column.NEXT), next, keys),
                        step.opinions(),
                        step.wording()));
            }
            return steps;
        }

        private @Nullable LocalizedText product(Line line) {
            String product = String.join("\n", line.product());
            return product.isBlank()
                    ? null
                    : new LocalizedText(product, line.columns().text(line.row(), Column.PRODUCT_EN));
        }
    }
}
