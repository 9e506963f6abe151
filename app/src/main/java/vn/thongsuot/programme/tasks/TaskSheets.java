package vn.thongsuot.programme.tasks;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Sheets.SheetRow;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.platform.Typed;

/**
 * Tasks in and out of Excel (Vietnamese: nhập, xuất nhiệm vụ bằng bảng tính). Rows that come in become drafts, all of them or
 * none; every cell that is wrong is named with what is allowed. What goes out can come in again.
 */
@Service
public class TaskSheets {

    /** Columns of a file that comes in, in the order in which they go out. */
    public static final List<String> COLUMNS = List.of(
            "Việc",
            "Nhiệm vụ",
            "Sản phẩm",
            "Hạn",
            "Đơn vị chủ trì",
            "Người chịu trách nhiệm",
            "Đơn vị phối hợp",
            "Lĩnh vực",
            "Chủ đề",
            "Chỉ tiêu");

    private static final List<String> MORE = List.of("Mã", "Trạng thái", "Tiến độ (%)");

    /** Message keys of the columns' names, in the same order. */
    public static final List<String> KEYS = List.of(
            "work",
            "duty",
            "product",
            "due",
            "lead",
            "person",
            "partners",
            "area",
            "topic",
            "target",
            "code",
            "status",
            "percent");

    private static final int MOST = 2000;

    private final TaskLists lists;
    private final TaskDetails details;
    private final TaskUnits units;
    private final Accounts accounts;
    private final TargetLabels targets;
    private final TaskAssigning assigning;
    private final Texts texts;

    TaskSheets(
            TaskLists lists,
            TaskDetails details,
            TaskUnits units,
            Accounts accounts,
            TargetLabels targets,
            TaskAssigning assigning,
            Texts texts) {
        this.lists = lists;
        this.details = details;
        this.units = units;
        this.accounts = accounts;
        this.targets = targets;
        this.assigning = assigning;
        this.texts = texts;
    }

    /**
     * A cell that cannot be taken.
     *
     * @param cell address such as {@code D7}
     * @param problem key of the text {@code sheet.problem.<problem>}
     * @param found what stands there
     */
    public record Problem(String cell, String column, String problem, String found) {}

    /** What the list shows, with the words that {@code label} gives for codes of states and areas. */
    @Transactional(readOnly = true)
    public byte[] write(Actor actor, TaskFilter filter, Locale locale, Function<String, String> label) {
        List<String> head = columns(locale);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Map<UUID, String> labels = targets.list(actor.authorityId());
        for (TaskLine line : lists.list(actor, filter, MOST)) {
            rows.add(row(details.get(actor, line.id()), labels, label));
        }
        return Sheets.write(texts.get(locale, "nav.tasks"), head, rows);
    }

    /** Names of the columns that go out; those of any language may come in. */
    public List<String> columns(Locale locale) {
        return KEYS.stream().map(key -> texts.get(locale, "task.sheet." + key)).toList();
    }

    private Map<String, String> otherNames() {
        List<String> names = Stream.concat(COLUMNS.stream(), MORE.stream()).toList();
        List<String> others = columns(Locale.ENGLISH);
        return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(others::get, names::get));
    }

    /**
     * Makes a draft of every row, or none where a cell is wrong.
     *
     * @param areas code of an area by the word in the file
     * @return what is wrong; empty when all rows were taken
     */
    @Transactional
    public List<Problem> read(
            Actor actor, UUID assignerUnitId, byte[] content, Function<String, Optional<String>> areas) {
        List<Problem> problems = new ArrayList<>();
        List<TaskContent> contents = new ArrayList<>();
        Names names = names(actor);
        for (SheetRow row : Sheets.read(content, List.of("Việc", "Hạn", "Đơn vị chủ trì"), otherNames())) {
            contents.add(content(row, names, areas, problems));
        }
        if (problems.isEmpty()) {
            contents.forEach(task -> assigning.draft(actor, TaskOrigin.assignedBy(assignerUnitId), task));
        }
        return problems;
    }

    /** Units and officials by name, as far as the actor may give tasks to them. */
    private record Names(List<UnitView> units, List<Staff> staff, Map<UUID, String> targets) {

        Optional<UUID> target(String label) {
            return targets.entrySet().stream()
                    .filter(one -> same(one.getValue(), label))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        Optional<UUID> unit(String name) {
            return units.stream()
                    .filter(unit -> same(unit.name().vi(), name) || unit.code().equals(name))
                    .map(UnitView::id)
                    .findFirst();
        }

        Optional<UUID> person(String name, Set<UUID> unitIds) {
            return staff.stream()
                    .filter(one -> same(one.displayName(), name) && unitIds.contains(one.unitId()))
                    .map(Staff::accountId)
                    .findFirst();
        }

        private static boolean same(String one, String other) {
            return plain(one).equals(plain(other));
        }

        private static String plain(String text) {
            return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
        }
    }

    private Names names(Actor actor) {
        List<UnitView> assignable = units.listAssignable(actor);
        Set<UUID> all = new HashSet<>();
        assignable.forEach(unit -> all.addAll(units.subtree(unit.id())));
        return new Names(assignable, accounts.listStaff(all), targets.list(actor.authorityId()));
    }

    private TaskContent content(
            SheetRow row, Names names, Function<String, Optional<String>> areas, List<Problem> problems) {
        if (row.text("Việc").isEmpty()) {
            problems.add(problem(row, "Việc", "empty", ""));
        }
        LocalDate due = day(row, problems);
        UUID lead = found(row, "Đơn vị chủ trì", "unit", names::unit, problems);
        Set<UUID> leads = lead == null ? Set.of() : Set.copyOf(units.subtree(lead));
        UUID person = found(row, "Người chịu trách nhiệm", "person", name -> names.person(name, leads), problems);
        Set<UUID> partners = new HashSet<>();
        for (String partner : row.text("Đơn vị phối hợp").split(";")) {
            if (!partner.isBlank()) {
                names.unit(partner)
                        .ifPresentOrElse(
                                partners::add, () -> problems.add(problem(row, "Đơn vị phối hợp", "unit", partner)));
            }
        }
        return new TaskContent(
                row.text("Việc"),
                row.text("Nhiệm vụ"),
                row.text("Sản phẩm"),
                due,
                lead,
                person,
                null,
                partners,
                found(row, "Lĩnh vực", "area", areas, problems),
                row.text("Chủ đề").isEmpty() ? null : row.text("Chủ đề"),
                found(row, "Chỉ tiêu", "target", names::target, problems));
    }

    private static <T> @Nullable T found(
            SheetRow row, String column, String problem, Function<String, Optional<T>> search, List<Problem> problems) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> found = search.apply(text);
        if (found.isEmpty()) {
            problems.add(problem(row, column, problem, text));
        }
        return found.orElse(null);
    }

    /** A day of Excel, or one that is written as people write it. */
    private static @Nullable LocalDate day(SheetRow row, List<Problem> problems) {
        String text = row.text("Hạn");
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Typed.day(text);
        if (day.isEmpty()) {
            problems.add(problem(row, "Hạn", "day", text));
        }
        return day.orElse(null);
    }

    private static Problem problem(SheetRow row, String column, String problem, String found) {
        return new Problem(row.address(column), column, problem, found);
    }

    private List<@Nullable Object> row(TaskDetail task, Map<UUID, String> labels, Function<String, String> label) {
        TaskContent content = task.content();
        UUID holder = content.holderId();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(content.title());
        cells.add(content.duty());
        cells.add(content.product());
        cells.add(content.dueOn());
        cells.add(
                task.currentLeadId() == null
                        ? null
                        : units.view(task.currentLeadId()).name().vi());
        cells.add(holder == null ? null : accounts.displayNames(List.of(holder)).get(holder));
        cells.add(content.partnerIds().stream()
                .map(unit -> units.view(unit).name().vi())
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse(null));
        cells.add(content.area() == null ? null : label.apply("task.area." + content.area()));
        cells.add(content.topic());
        cells.add(content.targetId() == null ? null : labels.get(content.targetId()));
        cells.add(task.code());
        cells.add(label.apply("task.status." + task.status().key()));
        cells.add(task.percent());
        return cells;
    }
}
