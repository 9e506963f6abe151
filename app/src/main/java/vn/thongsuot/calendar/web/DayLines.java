package vn.thongsuot.calendar.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.calendar.CalendarCsv;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.shared.DomainException;

/**
 * Days that were pasted (Vietnamese: dán các ngày nghỉ, làm bù): from a CSV file of the product, or as they stand in a table in Excel or
 * Word, with Vietnamese words and days.
 */
final class DayLines {

    private static final Map<String, String> HEADS = Map.of(
            "ngày", "date",
            "hình thức", "kind",
            "lý do", "name",
            "trạng thái", "status",
            "giờ làm việc", "hours",
            "giờ", "hours");
    private static final Map<String, String> KINDS = Map.of(
            "nghỉ lễ", "holiday",
            "nghỉ bù", "in-lieu",
            "nghỉ hoán đổi", "swapped-off",
            "làm bù", "worked",
            "làm nửa ngày", "half");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private DayLines() {}

    /** @throws DomainException CAL-007 that names the line; the first one where there is no head */
    static List<SpecialDay> read(String text) {
        List<String> lines = text.lines().toList();
        String between = between(lines.getFirst());
        List<String> plain = new ArrayList<>();
        for (String line : lines) {
            plain.add(plain.isEmpty() ? head(line, between) : day(line, between));
        }
        try {
            return CalendarCsv.readDays(plain);
        } catch (IllegalArgumentException e) {
            Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
            throw new DomainException(
                    "CAL-007", DomainException.Kind.INVALID, "lines cannot be read", line.find() ? line.group(1) : "1");
        }
    }

    private static String between(String head) {
        return head.contains("\t") ? "\t" : head.contains(";") ? ";" : ",";
    }

    private static String head(String line, String between) {
        return String.join(
                ",",
                cells(line, between).stream()
                        .map(cell -> HEADS.getOrDefault(cell.toLowerCase(Locale.ROOT), cell))
                        .toList());
    }

    private static String day(String line, String between) {
        return String.join(
                ",", cells(line, between).stream().map(DayLines::plain).toList());
    }

    private static List<String> cells(String line, String between) {
        return Arrays.stream(line.replace("\uFEFF", "").split(between, -1))
                .map(cell -> cell.strip().replace(',', ';'))
                .toList();
    }

    private static String plain(String cell) {
        Matcher day = DAY.matcher(cell);
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(3), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1)))
                : KINDS.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
    }
}
