package vn.thongsuot.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.DueWords;
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
        Counts goals,
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

    /** The day by which lower units owe their plans, as the text says; empty where it says none. */
    String childDueOn() {
        return childDues()
                .flatMap(due -> DueWords.day(due).stream())
                .findFirst()
                .map(LocalDate::toString)
                .orElse("");
    }

    /** Within how many days, where the text says no day. */
    String childDueDays() {
        return childDueOn().isEmpty()
                ? childDues()
                        .flatMap(due -> DueWords.days(due).stream())
                        .findFirst()
                        .map(String::valueOf)
                        .orElse("")
                : "";
    }

    private Stream<String> childDues() {
        return reading.frame().childPlans().stream().flatMap(plan -> Stream.ofNullable(plan.due()));
    }

    String query(ReadingRow.Kind other) {
        return base() + "?tab=" + other.key();
    }

    Counts counts() {
        return switch (kind) {
            case TARGET -> targets;
            case TASK -> tasks;
            case GOAL -> goals;
        };
    }

    List<ReformArea> areas() {
        return List.of(ReformArea.values());
    }

    List<Comparator> comparators() {
        return List.of(Comparator.values());
    }
}
