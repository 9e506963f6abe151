package vn.thongsuot.dossiers.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkItem;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;

/** What the work list shows. */
record WorkPage(
        Ui ui,
        Instant now,
        WorkAsk ask,
        WorkFilter filter,
        List<Tally> tallies,
        List<Scope> scopes,
        List<Scope> kinds,
        @Nullable Holder holder,
        List<Line> rows,
        BulkBar bulk,
        @Nullable Scope wholeList,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** The filters in words, for a printed list. */
    String filterText() {
        return Stream.of(scopes, kinds)
                        .flatMap(List::stream)
                        .filter(Scope::current)
                        .map(scope -> ui.t(scope.key()))
                        .collect(Collectors.joining(", "))
                + (holder == null ? "" : ", " + holder.text())
                + tallies.stream()
                        .filter(Tally::current)
                        .map(tally -> ", " + ui.t(tally.key()))
                        .collect(Collectors.joining());
    }

    /** Only what one official holds. @param allHref the same list of everybody */
    record Holder(String text, String allHref) {}

    /** The list of what a row's holder holds, of all the reader sees; null where nobody does. */
    @Nullable
    String holderHref(Row row) {
        UUID holderId = row.item().holderId();
        return holderId == null || holderId.equals(filter.holderId())
                ? null
                : ask.with(filter.withWhose(WorkQuery.Whose.SUBTREE).withHolder(holderId))
                        .href();
    }

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
            boolean mayClaim,
            boolean stepLate)
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
