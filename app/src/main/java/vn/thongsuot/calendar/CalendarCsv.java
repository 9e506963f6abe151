package vn.thongsuot.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.shared.LocalizedText;

/**
 * Reads a calendar from CSV with the columns date, kind, name, status and, for half days, hours (Vietnamese: tệp lịch làm
 * việc). The years that occur are the confirmed ones.
 */
public final class CalendarCsv {

    /** Hours of a full working day where nothing else is said. */
    public static final List<Hours> USUAL_HOURS = Hours.parse("07:30-11:30 13:00-17:00");

    private CalendarCsv() {}

    /** @throws IllegalArgumentException that names the line, what was found and what is allowed */
    public static WorkingCalendar read(List<String> lines) {
        List<SpecialDay> days = readDays(lines);
        Set<Integer> years = days.stream().map(day -> day.day().getYear()).collect(Collectors.toUnmodifiableSet());
        return new WorkingCalendar(WorkingCalendar.plainWeek(USUAL_HOURS), days, years);
    }

    public static List<SpecialDay> readDays(List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "Calendar: the file is empty, allowed: a head with date,kind,name,status.");
        }
        List<String> head = cells(lines.getFirst().replace("\uFEFF", ""));
        for (String column : List.of("date", "kind")) {
            if (!head.contains(column)) {
                throw new IllegalArgumentException("Calendar: column '%s' is missing.".formatted(column));
            }
        }
        List<SpecialDay> days = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                days.add(readDay(head, cells(lines.get(i)), i + 1));
            }
        }
        return days;
    }

    /** The special days of a year, as {@link #readDays} reads them; a comma in a name becomes a semicolon. */
    public static String write(WorkingCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> calendar.findSpecialDay(day).stream())
                .map(day -> String.join(
                        ",",
                        day.day().toString(),
                        day.kind().key(),
                        day.name().vi().replace(',', ';'),
                        day.confirmed() ? "confirmed" : "to-check",
                        day.hours().stream()
                                .map(hours -> hours.opens() + "-" + hours.closes())
                                .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n", "date,kind,name,status,hours\n", "\n"));
    }

    private static SpecialDay readDay(List<String> head, List<String> cells, int line) {
        try {
            SpecialDay.Kind kind = SpecialDay.Kind.of(cell(head, cells, "kind"));
            String name = cell(head, cells, "name");
            return new SpecialDay(
                    LocalDate.parse(cell(head, cells, "date")),
                    kind,
                    LocalizedText.of(name.isEmpty() ? cell(head, cells, "kind") : name),
                    hours(kind, cell(head, cells, "hours")),
                    !cell(head, cells, "status").equals("to-check"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("Calendar, line %d: %s".formatted(line, e.getMessage()), e);
        }
    }

    private static List<Hours> hours(SpecialDay.Kind kind, String written) {
        return switch (kind) {
            case HOLIDAY, IN_LIEU, SWAPPED_OFF -> List.of();
            case WORKED -> written.isEmpty() ? USUAL_HOURS : parse(written);
            case HALF -> written.isEmpty() ? List.of(USUAL_HOURS.getFirst()) : parse(written);
        };
    }

    /** Stretches of time, or a number of hours from the usual opening on. */
    private static List<Hours> parse(String written) {
        return written.matches("\\d+([.,]\\d+)?")
                ? firstHours(Double.parseDouble(written.replace(',', '.')))
                : Hours.parse(written);
    }

    private static List<Hours> firstHours(double hours) {
        long left = Math.round(hours * 60);
        List<Hours> first = new ArrayList<>();
        for (Hours usual : USUAL_HOURS) {
            long minutes = Math.min(left, usual.minutes());
            if (minutes > 0) {
                first.add(new Hours(usual.opens(), usual.opens().plusMinutes(minutes)));
            }
            left -= minutes;
        }
        return first;
    }

    private static String cell(List<String> head, List<String> cells, String column) {
        int index = head.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }
}
