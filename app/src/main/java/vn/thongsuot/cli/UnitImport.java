package vn.thongsuot.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.LocalizedText;

/**
 * Makes the units of a file under an authority, all or nothing (Vietnamese: nhập danh sách đơn vị khi triển khai). A unit that is there
 * already is left as it is and may only be named as a parent: what changes it is a decision.
 */
@Component
class UnitImport {

    private static final String CHANGED = "khác với đơn vị đã có; thay đổi bằng quyết định ở /desk/reorganisations.";

    private final Places places;
    private final UnitDirectory units;
    private final UnitRegistry registry;
    private final TransactionTemplate transaction;

    UnitImport(Places places, UnitDirectory units, UnitRegistry registry, TransactionTemplate transaction) {
        this.places = places;
        this.units = units;
        this.registry = registry;
        this.transaction = transaction;
    }

    int run(Arguments arguments, byte[] file, PrintStream out) {
        UnitView authority = places.authority(arguments);
        LocalDate from = Places.day(arguments, "on").orElse(places.today());
        List<UnitView> there = units.listSubtree(authority.id(), from);
        if (there.isEmpty()) {
            throw arguments.wrong("Ngày %s tỉnh chưa có trong hệ thống.".formatted(from));
        }
        UnitFile.Content content = UnitFile.read(new String(file, StandardCharsets.UTF_8));
        List<UnitFile.Problem> problems = new ArrayList<>(content.problems());
        Map<String, UUID> known = known(content.rows(), authority, there, problems);
        List<UnitFile.Row> fresh = content.rows().stream()
                .filter(row -> !known.containsKey(row.id()))
                .toList();
        List<UnitFile.Row> ordered = parentsFirst(fresh, known.keySet(), content, problems);
        problems.addAll(clashes(fresh, known, there));
        if (!problems.isEmpty()) {
            problems.stream()
                    .sorted(Comparator.comparingInt(UnitFile.Problem::line))
                    .forEach(out::println);
            out.printf("Không nhập: %d lỗi.%n", problems.size());
            return 1;
        }
        transaction.executeWithoutResult(
                status -> ordered.forEach(row -> known.put(row.id(), create(row, known, from))));
        out.printf("Đã thành lập %d đơn vị từ ngày %s; %d đơn vị đã có.%n", ordered.size(), from, there.size());
        return 0;
    }

    private UUID create(UnitFile.Row row, Map<String, UUID> known, LocalDate from) {
        return registry.create(
                new NewUnit(
                        known.get(row.parent()),
                        row.code(),
                        LocalizedText.of(row.name()),
                        row.kind(),
                        row.level(),
                        from),
                null);
    }

    /** Units that are there by their ids in the file: those of this installation, and the authority itself. */
    private static Map<String, UUID> known(
            List<UnitFile.Row> rows, UnitView authority, List<UnitView> there, List<UnitFile.Problem> problems) {
        Map<String, UUID> known = new HashMap<>();
        there.forEach(unit -> known.put(unit.id().toString(), unit.id()));
        for (UnitFile.Row row : rows) {
            UnitView same = there.stream()
                    .filter(unit -> unit.id().toString().equals(row.id()))
                    .findFirst()
                    .orElse(row.parent().isEmpty() ? authority : null);
            if (same == null) {
                continue;
            }
            known.put(row.id(), same.id());
            boolean isAuthority = same.id().equals(authority.id());
            String changed = changed(row, same);
            if (isAuthority && !row.code().equals(authority.code())) {
                problems.add(new UnitFile.Problem(
                        row.line(),
                        "code",
                        "dòng không có đơn vị cấp trên phải là tỉnh, mã %s.".formatted(authority.code())));
            } else if (!isAuthority && changed != null) {
                problems.add(new UnitFile.Problem(row.line(), changed, CHANGED));
            }
        }
        for (UnitFile.Row row : rows) {
            boolean moved = there.stream()
                    .anyMatch(unit -> unit.id().toString().equals(row.id())
                            && unit.parentId() != null
                            && !unit.parentId().equals(known.get(row.parent())));
            if (moved) {
                problems.add(new UnitFile.Problem(row.line(), "parent", CHANGED));
            }
        }
        return known;
    }

    /** Column that differs; null where none does. */
    private static @Nullable String changed(UnitFile.Row row, UnitView unit) {
        if (!row.code().equals(unit.code())) {
            return "code";
        }
        if (!row.name().equals(unit.name().vi())) {
            return "name";
        }
        if (row.kind() != unit.kind()) {
            return "kind";
        }
        return row.level() == unit.level() ? null : "level";
    }

    private static List<UnitFile.Row> parentsFirst(
            List<UnitFile.Row> fresh, Set<String> known, UnitFile.Content content, List<UnitFile.Problem> problems) {
        List<UnitFile.Row> ordered = new ArrayList<>();
        List<UnitFile.Row> left = new ArrayList<>(fresh);
        Set<String> placed = new HashSet<>(known);
        boolean goesOn = true;
        while (goesOn) {
            List<UnitFile.Row> next =
                    left.stream().filter(row -> placed.contains(row.parent())).toList();
            ordered.addAll(next);
            next.forEach(row -> placed.add(row.id()));
            left.removeAll(next);
            goesOn = !next.isEmpty();
        }
        Set<String> named = new HashSet<>();
        content.rows().forEach(row -> named.add(row.id()));
        left.forEach(row -> problems.add(new UnitFile.Problem(
                row.line(),
                "parent",
                named.contains(row.parent())
                        ? "các đơn vị cấp trên nối thành vòng hoặc có lỗi."
                        : "không có đơn vị \"%s\" trong tệp và trong tỉnh.".formatted(row.parent()))));
        return ordered;
    }

    /** Codes that are none or are borne already, and parts that are there twice. */
    private static List<UnitFile.Problem> clashes(
            List<UnitFile.Row> fresh, Map<String, UUID> known, List<UnitView> there) {
        List<UnitFile.Problem> problems = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> parts = new HashSet<>();
        there.stream().filter(UnitView::isAgency).forEach(unit -> codes.add(unit.code()));
        there.forEach(unit -> parts.add(unit.parentId() + "/" + unit.name().vi()));
        for (UnitFile.Row row : fresh) {
            boolean isAgency = row.kind() == UnitKind.AGENCY || row.kind() == UnitKind.PEOPLE_COMMITTEE;
            if (!UnitRegistry.isCode(row.code())) {
                problems.add(new UnitFile.Problem(
                        row.line(), "code", "\"%s\" không có dạng mã định danh như H99.15.".formatted(row.code())));
            } else if (isAgency && !codes.add(row.code())) {
                problems.add(
                        new UnitFile.Problem(row.line(), "code", "mã %s đã có đơn vị dùng.".formatted(row.code())));
            }
            Object parent = known.containsKey(row.parent()) ? known.get(row.parent()) : row.parent();
            if (!parts.add(parent + "/" + row.name())) {
                problems.add(new UnitFile.Problem(row.line(), "name", "đã có đơn vị cùng tên ở đơn vị cấp trên này."));
            }
        }
        return problems;
    }
}
