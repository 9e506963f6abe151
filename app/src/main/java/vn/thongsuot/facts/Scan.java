package vn.thongsuot.facts;

import java.util.List;

/**
 * One pass over rows that answers requests of one or more spans of days (Vietnamese: một lượt đọc). A statement with fewer
 * passes is planned sooner: a board asks for dozens of months.
 */
interface Scan {

    /**
     * Which request a column answers.
     *
     * @param request its position in the question
     * @param column its position in the row's array
     */
    record Place(int request, int column) {}

    /** For each span of the pass, what its rows answer. */
    List<List<Place>> places();

    /**
     * Rows of number, group, values; a number for each span, in their order.
     *
     * @param first number of the first span
     */
    String select(int first);
}
