package vn.thongsuot.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.CalendarCsv;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.catalogue.CatalogueWorkbook;

/** {@code export}: units, a calendar's days, the catalogue as files (Vietnamese: xuất dữ liệu danh mục). */
@Component
class ExportCommand implements OperatorCommand {

    private static final String USAGE = """
            export units TỆP.csv [--authority MÃ]
            export calendar TỆP.csv [--year NĂM] [--authority MÃ]
            export catalogue TỆP.xlsx [--authority MÃ]""";

    private final Places places;
    private final UnitDirectory units;
    private final WorkingCalendars calendars;
    private final CatalogueEntries entries;
    private final CatalogueWorkbook workbook;

    ExportCommand(
            Places places,
            UnitDirectory units,
            WorkingCalendars calendars,
            CatalogueEntries entries,
            CatalogueWorkbook workbook) {
        this.places = places;
        this.units = units;
        this.calendars = calendars;
        this.entries = entries;
        this.workbook = workbook;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        Arguments arguments = new Arguments(args, Set.of("authority", "year"), USAGE);
        if (arguments.words().size() != 2) {
            throw arguments.wrong("Cần một loại dữ liệu và tên tệp.");
        }
        UnitView authority = places.authority(arguments);
        byte[] content = switch (arguments.words().getFirst()) {
            case "units" ->
                UnitFile.write(units.listSubtree(authority.id(), places.today()))
                        .getBytes(StandardCharsets.UTF_8);
            case "calendar" -> dayLines(authority, arguments).getBytes(StandardCharsets.UTF_8);
            case "catalogue" ->
                workbook.write(entries.list(authority.id(), places.today()).stream()
                        .map(CatalogueEntries.Known::entry)
                        .toList());
            default -> throw arguments.wrong("Chỉ xuất được units, calendar, catalogue.");
        };
        Path file = Path.of(arguments.words().getLast());
        if (Files.exists(file)) {
            throw arguments.wrong("Tệp %s đã có; không ghi đè.".formatted(file));
        }
        write(file, content);
        out.printf("Đã ghi %s (%d byte).%n", file, content.length);
        return 0;
    }

    private String dayLines(UnitView authority, Arguments arguments) {
        int year = (int) arguments.number("year", places.today().getYear());
        WorkingCalendar calendar = calendars.forUnit(authority.id(), authority.id());
        return CalendarCsv.write(calendar, year);
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("Không ghi được " + file, e);
        }
    }
}
