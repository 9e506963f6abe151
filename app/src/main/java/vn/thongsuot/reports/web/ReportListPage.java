package vn.thongsuot.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** What the list of reports shows: what waits for the reader, what is still owed, what was sent. */
record ReportListPage(Ui ui, List<Group> groups, boolean below, boolean mayEditRegimes) {

    /** Reports of one kind of urgency. */
    record Group(String key, List<Row> rows) {}

    /** A duty and its report. */
    record Row(
            String dutyId,
            @Nullable String href,
            boolean mayBegin,
            String regime,
            String unit,
            String period,
            String days,
            String due,
            String delay,
            boolean late,
            String stateKey,
            String look,
            String nextKey) {}
}
