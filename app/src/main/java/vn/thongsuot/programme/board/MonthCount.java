package vn.thongsuot.programme.board;

import java.time.LocalDate;

/**
 * Both sides of a ratio in one month (Vietnamese: số liệu tháng).
 *
 * @param first first day of the month
 */
public record MonthCount(LocalDate first, long numerator, long denominator) {}
