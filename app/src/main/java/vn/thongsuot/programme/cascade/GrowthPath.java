package vn.thongsuot.programme.cascade;

import java.math.BigDecimal;

/**
 * What "at least so many points more each year" makes of a start value, never above the cap (Vietnamese: lộ trình tăng hằng
 * năm; plans' rules R11 and R12).
 *
 * @param startYear year at whose end the start value holds
 * @param perYear points per year
 * @param cap value that cannot be exceeded, such as 100 %
 */
record GrowthPath(int startYear, BigDecimal start, BigDecimal perYear, BigDecimal cap) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What must be reached by the end of a year; the start value before the growth begins. */
    BigDecimal at(int year) {
        int years = Math.max(0, year - startYear);
        return start.add(perYear.multiply(BigDecimal.valueOf(years))).min(cap);
    }

    /** Whether this path asks for less than the other's growth in some year: at the cap no more growth is asked. */
    boolean weakerThan(BigDecimal otherPerYear, int firstYear, int lastYear) {
        for (int year = firstYear; year <= lastYear; year++) {
            BigDecimal asked = at(year - 1).add(otherPerYear).min(cap);
            if (at(year).compareTo(asked) < 0) {
                return true;
            }
        }
        return false;
    }
}
