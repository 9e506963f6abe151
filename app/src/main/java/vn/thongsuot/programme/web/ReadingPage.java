package vn.thongsuot.programme.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.review.Reading;
import vn.thongsuot.programme.review.ReadingRow;

/** What the review of a reading shows: the text with its marks, and the rows that were read. */
record ReadingPage(
        Ui ui,
        Reading reading,
        ReadingRow.Kind kind,
        Counts targets,
        Counts tasks,
        Source source,
        List<Group> groups,
        @Nullable Current current,
        List<Choice> parents,
        Map<String, String> errors) {

    /** How many rows there are and how many wait. */
    record Counts(int all, int accepted, int unsure, int open, int certain) {}

    /** One window of the text. */
    record Source(
            int page,
            int pages,
            @Nullable String previousHref,
            @Nullable String nextHref,
            List<SourceLines.Line> lines) {}

    /** Rows under one heading. */
    record Group(String titleKey, List<Row> rows) {}

    /** A row in the list. */
    record Row(
            int n,
            String href,
            String title,
            boolean here,
            List<String> doubts,
            int line,
            String when,
            String level,
            @Nullable String indicator,
            boolean noIndicator,
            @Nullable String decided) {}

    /** The row that is open for a decision. */
    record Current(
            ReadingRow row,
            Map<String, String> fields,
            @Nullable String previousHref,
            @Nullable String nextHref,
            List<Choice> indicators,
            List<String> doubts) {

        String get(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    String base() {
        return "/desk/readings/" + reading.id();
    }

    String query(ReadingRow.Kind other) {
        return base() + "?tab=" + other.key();
    }

    Counts counts() {
        return kind == ReadingRow.Kind.TARGET ? targets : tasks;
    }

    List<ReformArea> areas() {
        return List.of(ReformArea.values());
    }

    List<Comparator> comparators() {
        return List.of(Comparator.values());
    }
}
