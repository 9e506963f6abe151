package vn.thongsuot.calendar.changes;

/** A year as a decision leaves it (Vietnamese: lịch năm được xác nhận): days that differ from the plain week, for the whole authority. */
public record SettledYear(int year, int daysOff, int worked) {}
