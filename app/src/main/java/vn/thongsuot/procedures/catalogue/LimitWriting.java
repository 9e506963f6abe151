package vn.thongsuot.procedures.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.calendar.clock.Limit;

/** Limits as officials write them: 5 ngày làm việc, 10 ngày, 4 giờ làm việc, trong ngày (Vietnamese: cách ghi thời hạn). */
final class LimitWriting {

    private record Unit(String words, String unit) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("ngày làm việc", "working days"),
            new Unit("giờ làm việc", "working hours"),
            new Unit("giờ", "working hours"),
            new Unit("ngày", "days"));
    private static final Pattern COUNTED = Pattern.compile("(\\d+)(?:[.,]([05]))?\\s+(\\p{L}[\\p{L} ]*)");
    private static final Pattern SAME_DAY =
            Pattern.compile("trong ngày(?: \\(?(?:nhận )?trước (\\d{1,2})[:h](\\d{2})\\)?)?");

    private LimitWriting() {}

    /** From the grammar of the legal clock. */
    static String write(String limit) {
        if (limit.startsWith("same day")) {
            return limit.replace("same day before", "trong ngày trước").replace("same day", "trong ngày");
        }
        for (Unit unit : UNITS) {
            if (limit.endsWith(" " + unit.unit())) {
                return limit.substring(0, limit.length() - unit.unit().length()).replace('.', ',') + unit.words();
            }
        }
        return limit;
    }

    /** Into the grammar of the legal clock; the grammar itself is understood, too. */
    static Optional<String> read(String written) {
        String text = written.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
        Matcher sameDay = SAME_DAY.matcher(text);
        if (sameDay.matches()) {
            return checked(
                    sameDay.group(1) == null
                            ? "same day"
                            : "same day before %02d:%s"
                                    .formatted(Integer.parseInt(sameDay.group(1)), sameDay.group(2)));
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            for (Unit unit : UNITS) {
                if (counted.group(3).equals(unit.words())) {
                    String half = counted.group(2) == null ? "" : "." + counted.group(2);
                    return checked(counted.group(1) + half + " " + unit.unit());
                }
            }
        }
        return checked(text);
    }

    private static Optional<String> checked(String limit) {
        try {
            return Optional.of(Limit.parse(limit).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
