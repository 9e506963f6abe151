package vn.thongsuot.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Actors;
import vn.thongsuot.access.Permission;
import vn.thongsuot.calendar.CalendarCsv;
import vn.thongsuot.calendar.changes.CalendarChange;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.identity.AccountKeeping;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.procedures.catalogue.CatalogueImports;
import vn.thongsuot.procedures.catalogue.CatalogueProblem;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.shared.DomainException;

/**
 * {@code import}: units, days of a calendar and the catalogue from files (Vietnamese: nhập dữ liệu danh mục). Calendar and catalogue
 * change by decisions alone, so what comes in is a draft in the name of an official who may prepare it, and somebody else looks at it
 * and puts it into force. Units are made at once, for an authority that is set up; those that are there change by decisions.
 */
@Component
class ImportCommand implements OperatorCommand {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String USAGE = """
            import units TỆP.csv [--on NGÀY] [--authority MÃ]
            import calendar TỆP.csv --as TÊN_ĐĂNG_NHẬP --number SỐ --on NGÀY [--settles NĂM]
            import catalogue TỆP.xlsx --as TÊN_ĐĂNG_NHẬP --title "TRÍCH YẾU" --basis "CĂN CỨ" --on NGÀY_HIỆU_LỰC""";

    private final AccountKeeping accounts;
    private final Actors actors;
    private final CalendarChanges changes;
    private final Decisions decisions;
    private final CatalogueImports imports;
    private final UnitImport units;
    private final Texts texts;
    private final TransactionTemplate transaction;

    ImportCommand(
            AccountKeeping accounts,
            Actors actors,
            CalendarChanges changes,
            Decisions decisions,
            CatalogueImports imports,
            UnitImport units,
            Texts texts,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.actors = actors;
        this.changes = changes;
        this.decisions = decisions;
        this.imports = imports;
        this.units = units;
        this.texts = texts;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        Arguments arguments =
                new Arguments(args, Set.of("as", "number", "on", "title", "basis", "authority", "settles"), USAGE);
        if (arguments.words().size() != 2) {
            throw arguments.wrong("Cần một loại dữ liệu và tên tệp.");
        }
        byte[] content = read(arguments, Path.of(arguments.words().getLast()));
        return switch (arguments.words().getFirst()) {
            case "units" -> units.run(arguments, content, out);
            case "calendar" -> calendar(arguments, actor(arguments), content, out);
            case "catalogue" -> catalogue(arguments, actor(arguments), content, out);
            default -> throw arguments.wrong("Chỉ nhập được units, calendar, catalogue.");
        };
    }

    private int calendar(Arguments arguments, Actor actor, byte[] content, PrintStream out) {
        List<CalendarChange.Day> days;
        try {
            days = CalendarCsv.readDays(
                            new String(content, StandardCharsets.UTF_8).lines().toList())
                    .stream()
                    .map(day -> new CalendarChange.Day(day.day(), day.kind(), day.name(), day.hours(), null))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw arguments.wrong(String.valueOf(e.getMessage()));
        }
        UUID id = draft(arguments, actor, days);
        out.printf(
                "Đã tạo dự thảo với %d ngày. Xem hạn thay đổi và áp dụng ở /desk/calendar/changes/%s%n",
                days.size(), id);
        return 0;
    }

    private UUID draft(Arguments arguments, Actor actor, List<CalendarChange.Day> days) {
        Integer year = arguments
                .option("settles")
                .map(written -> {
                    if (!written.matches("\\d{4}")) {
                        throw arguments.wrong("Năm được xác nhận phải có bốn chữ số.");
                    }
                    return Integer.valueOf(written);
                })
                .orElse(null);
        try {
            return changes.draft(actor, null, arguments.require("number"), day(arguments), days, year);
        } catch (DomainException e) {
            throw arguments.wrong(
                    texts.get(VIETNAMESE, "error." + e.code(), e.parameters().toArray()));
        }
    }

    /** All or nothing: a file with problems leaves no draft behind. */
    private int catalogue(Arguments arguments, Actor actor, byte[] content, PrintStream out) {
        UUID unit = actor.grantsWith(Permission.CATALOGUE_EDIT)
                .findFirst()
                .orElseThrow(() -> arguments.wrong("Tài khoản này không có quyền soạn danh mục thủ tục."))
                .unitId();
        Decisions.Head head =
                new Decisions.Head(arguments.require("title"), arguments.require("basis"), day(arguments));
        Boolean taken = transaction.execute(status -> {
            UUID id = decisions.create(actor, unit, head);
            CatalogueImports.Outcome outcome =
                    imports.importWorkbook(actor, id, decisions.get(actor, id).version(), content);
            outcome.problems().forEach(problem -> out.println(line(problem)));
            if (!outcome.problems().isEmpty() || outcome.changed() + outcome.abolished() == 0) {
                status.setRollbackOnly();
                out.printf(
                        "Không nhập: %d lỗi, %d thủ tục không đổi.%n",
                        outcome.problems().size(), outcome.same());
                return false;
            }
            out.printf(
                    "Đã tạo dự thảo quyết định: %d thủ tục thay đổi, %d bãi bỏ, %d không đổi. Xem và ký ở /desk/announcements/%s%n",
                    outcome.changed(), outcome.abolished(), outcome.same(), id);
            return true;
        });
        return Boolean.TRUE.equals(taken) ? 0 : 1;
    }

    private String line(CatalogueProblem problem) {
        String field = problem.field().isEmpty() ? "" : texts.get(VIETNAMESE, problem.field()) + ": ";
        return "%s, dòng %d%s: %s%s"
                .formatted(
                        problem.sheet(),
                        problem.row(),
                        problem.column().isEmpty() ? "" : ", cột " + problem.column(),
                        field,
                        texts.get(
                                VIETNAMESE,
                                problem.message(),
                                problem.parameters().toArray()));
    }

    private Actor actor(Arguments arguments) {
        String login = arguments.require("as");
        return accounts.list().stream()
                .filter(known -> known.login().equals(login) && known.active())
                .findFirst()
                .flatMap(known -> actors.find(known.id()))
                .orElseThrow(() -> arguments.wrong("Không có tài khoản \"%s\" đang hoạt động.".formatted(login)));
    }

    private static LocalDate day(Arguments arguments) {
        arguments.require("on");
        return Places.day(arguments, "on").orElseThrow();
    }

    private static byte[] read(Arguments arguments, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw arguments.wrong("Không có tệp %s.".formatted(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được " + file, e);
        }
    }
}
