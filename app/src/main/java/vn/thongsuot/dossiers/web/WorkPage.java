package vn.thongsuot.dossiers.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkItem;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.WorkEntry;

/** What the work list shows. */
record WorkPage(
        Ui ui,
        Instant now,
        WorkFilter filter,
        List<Tally> tallies,
        List<Scope> scopes,
        List<Scope> kinds,
        List<Line> rows,
        @Nullable Scope wholeList,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** A counter that is a link to the filtered list. */
    record Tally(String key, int count, String href, String look, boolean current) {}

    /** Whose work, or which kind. */
    record Scope(String key, String href, boolean current) {}

    /** A row of any kind; the list is in the order of the due instants. */
    sealed interface Line {
        /** The later, the further down; what does not run stands last. */
        Instant order();
    }

    /** A dossier with its names resolved. */
    record Row(
            WorkItem item,
            String leftText,
            String leftLook,
            String gaugeLook,
            String applicant,
            String holder,
            boolean mayClaim)
            implements Line {
        @Override
        public Instant order() {
            boolean runs = item.pausedSince() == null && item.dueAt() != null && item.daysLeft() != null;
            return runs ? Objects.requireNonNull(item.dueAt()) : Instant.MAX;
        }
    }

    /** Work of another module with its names resolved. */
    record Other(WorkEntry entry, String leftText, String leftLook, String gaugeLook, String holder, Instant order)
            implements Line {}
}
