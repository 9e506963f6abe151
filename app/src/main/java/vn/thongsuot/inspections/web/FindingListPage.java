package vn.thongsuot.inspections.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** What the findings of a year show. */
record FindingListPage(Ui ui, int year, String show, List<Tally> tallies, List<Row> rows) {

    /** How many there are of a kind. */
    record Tally(String key, String href, int count, boolean current, String look) {}

    /** A finding. */
    record Row(
            String code,
            String href,
            String unit,
            String areaKey,
            String content,
            String due,
            String left,
            boolean late,
            String owner,
            String stateKey,
            String look,
            boolean settled) {}

    String exportHref() {
        return "/desk/findings/export.xlsx?year=" + year + "&show=" + show;
    }

    String href(int other) {
        return "/desk/findings?year=" + other;
    }
}
