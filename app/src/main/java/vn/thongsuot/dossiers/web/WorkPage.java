package vn.thongsuot.dossiers.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkItem;
import vn.thongsuot.platform.Ui;

/** What the work list shows. */
record WorkPage(
        Ui ui,
        Instant now,
        WorkFilter filter,
        List<Tally> tallies,
        List<Scope> scopes,
        List<Row> rows,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** A counter that is a link to the filtered list. */
    record Tally(String key, int count, String href, String look, boolean current) {}

    /** Whose work. */
    record Scope(String key, String href, boolean current) {}

    /** A row with its names resolved. */
    record Row(
            WorkItem item,
            String leftText,
            String leftLook,
            String gaugeLook,
            String applicant,
            String holder,
            boolean mayClaim) {}
}
