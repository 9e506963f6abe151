package vn.thongsuot.programme.board;

import java.math.BigDecimal;

/**
 * Where a ratio will end if things go on as they did (Vietnamese: dự báo), in per cent.
 *
 * @param low lower end of the interval in which the outcome lies in four of five cases
 * @param high upper end of it
 * @param months how many whole months it was learnt from
 * @param expectedCases cases that are still expected until the end
 */
public record Forecast(BigDecimal value, BigDecimal low, BigDecimal high, int months, long expectedCases) {}
