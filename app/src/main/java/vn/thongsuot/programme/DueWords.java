package vn.thongsuot.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a plan say by when something is due (Vietnamese: thời hạn viết trong văn bản). */
public final class DueWords {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(\\d{1,2})(?:[/.-]|\\s+năm\\s+)(\\d{4})",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})\\s+ngày", Pattern.UNICODE_CHARACTER_CLASS);

    private DueWords() {}

    /** The day that the words name; empty for a month, a quarter, a year or words. */
    public static Optional<LocalDate> day(String words) {
        Matcher found = DAY.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        int year = Integer.parseInt(found.group(3));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Within how many days, where the words name no day: "trong vòng 30 ngày kể từ ngày ban hành". */
    public static Optional<Integer> days(String words) {
        Matcher found = DAYS.matcher(words);
        return day(words).isPresent() || !found.find()
                ? Optional.empty()
                : Optional.of(Integer.valueOf(found.group(1))).filter(days -> days > 0);
    }
}
