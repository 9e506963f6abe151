package vn.thongsuot.programme.reader;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number in a paragraph that may be a target's (Vietnamese: con số).
 *
 * @param values one, or the two ends of a range
 * @param percent whether a percent sign belongs to it; else it counts something
 * @param listed its place among figures that only commas separate, from 0; -1 where it stands alone
 * @param listSize how many stand in that list
 * @param slip whether letters were read as digits
 */
record Figure(int start, int end, List<BigDecimal> values, boolean percent, int listed, int listSize, boolean slip) {

    boolean isRange() {
        return values.size() == 2;
    }

    Figure inList(int place, int size) {
        return new Figure(start, end, values, percent, place, size, slip);
    }
}
