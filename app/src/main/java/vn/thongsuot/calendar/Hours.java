package vn.thongsuot.calendar;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of one day [opens, closes), to the minute (Vietnamese: giờ làm việc); the closing minute itself is outside. */
public record Hours(LocalTime opens, LocalTime closes) {

    public Hours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "Hours %s-%s: they have to open before they close.".formatted(opens, closes));
        }
    }

    /** Reads {@code 07:30-11:30} or several, parted by a blank or {@code ;}; gives them in the order of the day. */
    public static List<Hours> parse(String text) {
        return Stream.of(text.strip().split("[;\\s]+"))
                .map(Hours::parseOne)
                .sorted(Comparator.comparing(Hours::opens))
                .toList();
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    public int minutes() {
        return closes.toSecondOfDay() / 60 - opens.toSecondOfDay() / 60;
    }

    private static Hours parseOne(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("Hours '%s': allowed is HH:MM-HH:MM.".formatted(text));
        }
        return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
