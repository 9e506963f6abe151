package vn.thongsuot.dossiers.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days and hours in the words of official papers: days below 10 and the first two months get a zero. */
final class PaperDates {

    private final PaperTexts texts;

    PaperDates(PaperTexts texts) {
        this.texts = texts;
    }

    /** Such as {@code ngày 02 tháng 9 năm 2026}. */
    String day(LocalDate day) {
        return texts.text("date.day", two(day.getDayOfMonth()), month(day), Integer.toString(day.getYear()));
    }

    /** Such as {@code 09 giờ 42 phút, ngày 20 tháng 11 năm 2026}. */
    String minute(LocalDateTime at) {
        return texts.text("date.minute", two(at.getHour()), two(at.getMinute()), day(at.toLocalDate()));
    }

    /** Such as {@code 17 giờ 00 phút, thứ Tư, ngày 02 tháng 12 năm 2026}. */
    String appointment(LocalDateTime at) {
        String weekday = texts.text("date.weekday." + at.getDayOfWeek().getValue());
        return texts.text("date.appointment", two(at.getHour()), two(at.getMinute()), weekday, day(at.toLocalDate()));
    }

    /** Such as {@code 2026-11-20T09:45:12+07:00}. */
    static String signedAt(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String month(LocalDate day) {
        int month = day.getMonthValue();
        return month <= Month.FEBRUARY.getValue() ? two(month) : Integer.toString(month);
    }
}
