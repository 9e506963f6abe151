package vn.thongsuot.calendar.clock;

/** The calendar does not hold a year that the computation needs, and no provisional date was asked for (Vietnamese: thiếu lịch năm). */
public final class CalendarMissingException extends RuntimeException {

    private final int year;

    public CalendarMissingException(int year) {
        super("calendar-missing: lịch không có năm %d".formatted(year));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
