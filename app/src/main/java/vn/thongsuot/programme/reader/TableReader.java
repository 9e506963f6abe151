package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of tables, in the order in which they stand (Vietnamese: đọc bảng chỉ tiêu, bảng nhiệm vụ). */
final class TableReader {

    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})+|\\d+(?:[.,]\\d+)?";
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\d/.,])(" + NUMBER + ")\\s*%?(?:\\s*(?:-|đến)\\s*(" + NUMBER + ")\\s*%?)?(?![\\d/])");
    private static final Pattern DATED = Pattern.compile("\\d{1,2}/\\d|tháng|quý|năm\\s+20");
    private static final Pattern YEARLY = Pattern.compile("/\\s*năm");
    private static final Pattern DOWN = Pattern.compile("(?:cắt\\s+)?giảm\\s.*|tinh\\s+giản\\s.*");
    private static final Pattern UP = Pattern.compile("tăng\\s.*");

    private final PlanContext plan;
    private final Targets targets;
    private final TargetReader sentences;
    private final List<DraftTask> tasks;
    private @Nullable Columns columns;
    private boolean afterHeader;
    private @Nullable Area area;
    private @Nullable String horizon;

    TableReader(PlanContext plan, Targets targets, TargetReader sentences, List<DraftTask> tasks) {
        this.plan = plan;
        this.targets = targets;
        this.sentences = sentences;
        this.tasks = tasks;
    }

    /** A heading ends a table; page numbers and the like do not. */
    void leave() {
        columns = null;
        area = null;
        horizon = null;
    }

    void row(Block row, Section section) {
        Columns header = Columns.of(row);
        if (header != null) {
            columns = header;
            afterHeader = true;
            return;
        }
        Columns known = columns;
        Columns refined = afterHeader && known != null ? known.refined(row) : null;
        afterHeader = false;
        if (refined != null) {
            columns = refined;
            return;
        }
        if (known == null || known.all().size() < row.cells().size() - 1) {
            row.cells().forEach(cell -> sentences.read(Block.of(cell), section));
        } else if (!isDivision(row)) {
            Section here = new Section(
                    area != null ? area : section.area(),
                    horizon != null ? horizon : section.horizon(),
                    known.isOfTasks() ? Section.Kind.TASKS : section.kind(),
                    section.agency());
            if (known.isOfTargets()) {
                targets(known, row, here);
            } else {
                task(known, row, here);
            }
        }
    }

    /** A row with one text only divides the table: it names an area or a year for the rows below. */
    private boolean isDivision(Block row) {
        List<String> filled = row.cells().stream()
                .map(cell -> Subjects.squeeze(cell.text()))
                .filter(text -> !text.isEmpty() && !text.matches("[-+\\d.]+|[IVX]+\\.?|\\p{L}[.)]?"))
                .distinct()
                .toList();
        if (filled.size() != 1 || filled.getFirst().contains("%") || hasNumberOutsideFirst(row)) {
            return false;
        }
        String plain = Fold.plain(filled.getFirst());
        Area named = AreaWords.named(plain);
        if (named != null && AreaWords.isWholly(plain, named)) {
            area = named;
        }
        String said = Years.of(Fold.low(filled.getFirst()));
        horizon = said != null ? said : horizon;
        return true;
    }

    private static boolean hasNumberOutsideFirst(Block row) {
        return row.cells().stream().skip(1).anyMatch(cell -> cell.text().strip().matches("\\d+([.,]\\d+)?"));
    }

    private void targets(Columns header, Block row, Section section) {
        Block.Cell subject = header.cell(row, Columns.Role.SUBJECT);
        if (subject == null) {
            return;
        }
        boolean found = false;
        for (int i = 0; i < header.all().size() && i < row.cells().size(); i++) {
            Columns.Column column = header.all().get(i);
            if (column.role() == Columns.Role.VALUE && !isPast(column)) {
                found |= values(header, column, row, subject, row.cells().get(i), section);
            }
        }
        if (!found) {
            sentences.read(Block.of(subject), section);
        }
    }

    private boolean isPast(Columns.Column column) {
        return column.horizon() != null && plan.isPast(column.horizon());
    }

    private boolean values(
            Columns header, Columns.Column column, Block row, Block.Cell subject, Block.Cell cell, Section section) {
        Block words = Block.of(cell);
        if (DATED.matcher(words.low()).find()) {
            return false;
        }
        List<Figure> figures = new ArrayList<>();
        Matcher m = VALUE.matcher(words.low());
        while (m.find()) {
            var first = Figures.number(m.group(1));
            figures.add(new Figure(
                    m.start(),
                    m.end(),
                    m.group(2) == null ? List.of(first) : List.of(first, Figures.number(m.group(2))),
                    m.group().contains("%"),
                    -1,
                    1,
                    false));
        }
        for (Clause clause : Clause.of(words, figures)) {
            add(header, column, row, subject, cell, clause, section);
        }
        return !figures.isEmpty();
    }

    private void add(
            Columns header,
            Columns.Column column,
            Block row,
            Block.Cell subject,
            Block.Cell cell,
            Clause clause,
            Section section) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Block.Cell unitCell = header.cell(row, Columns.Role.UNIT);
        String low = Fold.low(subject.text()).strip();
        String unit = unit(unitCell, low, clause);
        Area here = section.area();
        if (here == null) {
            here = plan.area(subject.text());
            doubts.add(Doubt.AREA_GUESSED);
        }
        String by = column.horizon() != null ? column.horizon() : section.horizon();
        Set<String> levels = Levels.strong(low);
        String scope = scope(column, clause);
        targets.add(
                here,
                by != null ? by : plan.period(),
                Subjects.squeeze(subject.text()),
                comparator(clause, low, unitCell),
                clause.figure().values(),
                plan.unit(unit),
                column.level() != null
                        ? column.level()
                        : levels.size() == 1 ? levels.iterator().next() : null,
                scope,
                null,
                false,
                trimmed(subject),
                cell.start() + cell.text().stripTrailing().length(),
                doubts);
    }

    private static int trimmed(Block.Cell cell) {
        return cell.start() + cell.text().length() - cell.text().stripLeading().length();
    }

    private static @Nullable String scope(Columns.Column column, Clause clause) {
        String words =
                Subjects.squeeze(clause.block().text().substring(clause.figure().end(), clause.right()));
        return words.length() > 3 && words.length() < 60 ? words : column.scope();
    }

    private static String unit(Block.@Nullable Cell cell, String subject, Clause clause) {
        if (cell != null) {
            return Units.ofCell(cell.text());
        }
        boolean percent = clause.figure().percent() || subject.contains("%") || subject.matches("t[ỷỉ]\\s+lệ.*");
        return percent ? Units.PERCENT : Units.known(clause.after(), true);
    }

    private static String comparator(Clause clause, String subject, Block.@Nullable Cell unit) {
        String own = Comparators.of(clause);
        if (!own.equals(Comparators.EQUAL) && !own.equals(">=")) {
            return own;
        }
        boolean rises = UP.matcher(subject).matches() || subject.contains(" tăng");
        if (rises && unit != null && YEARLY.matcher(Fold.low(unit.text())).find()) {
            return Comparators.PER_YEAR;
        }
        if (DOWN.matcher(subject).matches()) {
            return Comparators.DECREASE;
        }
        return UP.matcher(subject).matches() ? Comparators.INCREASE : own;
    }

    private void task(Columns header, Block row, Section section) {
        Block.Cell content = header.cell(row, Columns.Role.SUBJECT);
        if (content == null) {
            return;
        }
        sentences.read(Block.of(content), section);
        if (!header.isOfTasks()) {
            return;
        }
        Area here = section.area();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (here == null) {
            here = plan.area(content.text());
            doubts.add(Doubt.AREA_GUESSED);
        }
        String lead = text(header, row, Columns.Role.LEAD);
        if (lead == null) {
            doubts.add(Doubt.NO_LEAD);
        }
        String partners = text(header, row, Columns.Role.PARTNERS);
        tasks.add(new DraftTask(
                tasks.size() + 1,
                here.code(),
                Subjects.squeeze(content.text()),
                lead,
                partners == null ? List.of() : Bodies.list(partners),
                text(header, row, Columns.Role.LEADER),
                text(header, row, Columns.Role.PRODUCT),
                text(header, row, Columns.Role.DUE),
                content.text().strip(),
                trimmed(content),
                trimmed(content) + content.text().strip().length(),
                List.copyOf(doubts)));
    }

    private static @Nullable String text(Columns header, Block row, Columns.Role role) {
        Block.Cell cell = header.cell(row, role);
        return cell == null ? null : Subjects.squeeze(cell.text());
    }
}
