package vn.thongsuot.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.review.Reading;
import vn.thongsuot.programme.review.ReadingRow;
import vn.thongsuot.programme.review.Readings;

/** Makes the models of the review of readings. */
@Component
class ReadingPages {

    private static final int LINES = 60;

    private final Readings readings;
    private final Plans plans;
    private final PlanUnits units;
    private final Indicators indicators;
    private final Accounts accounts;

    ReadingPages(Readings readings, Plans plans, PlanUnits units, Indicators indicators, Accounts accounts) {
        this.readings = readings;
        this.plans = plans;
        this.units = units;
        this.indicators = indicators;
        this.accounts = accounts;
    }

    ReadingsPage list(Ui ui, Actor actor, @Nullable UUID unit, String text, Map<String, String> errors) {
        List<ReadingsPage.Row> rows = readings.list(actor).stream()
                .map(reading -> {
                    ReadingPage.Counts counts = counts(readings.listRows(reading.id(), ReadingRow.Kind.TARGET));
                    return new ReadingsPage.Row(
                            "/desk/readings/" + reading.id(),
                            reading.title(),
                            units.name(ui, reading.unitId()),
                            ui.dateTime(reading.createdAt()),
                            counts.open(),
                            counts.all(),
                            reading.planId() == null ? null : "/desk/plans/" + reading.planId());
                })
                .toList();
        return new ReadingsPage(ui, rows, units.with(ui, actor, Permission.PROGRAMME_EDIT, unit), text, errors);
    }

    /** What the address asks for: which rows, which of them is open, which page of the text. */
    record Asked(ReadingRow.Kind kind, int row, int page) {}

    ReadingPage page(
            Ui ui,
            Actor actor,
            Reading reading,
            Asked asked,
            @Nullable Map<String, String> typed,
            Map<String, String> errors) {
        List<ReadingRow> targets = readings.listRows(reading.id(), ReadingRow.Kind.TARGET);
        List<ReadingRow> tasks = readings.listRows(reading.id(), ReadingRow.Kind.TASK);
        List<ReadingRow> goals = readings.listRows(reading.id(), ReadingRow.Kind.GOAL);
        List<ReadingRow> rows = switch (asked.kind()) {
            case TARGET -> targets;
            case TASK -> tasks;
            case GOAL -> goals;
        };
        List<ReadingRow> ordered = ordered(rows);
        ReadingRow here = ordered.stream()
                .filter(row -> row.n() == asked.row())
                .findFirst()
                .orElseGet(() ->
                        ordered.stream().filter(ReadingRow::isOpen).findFirst().orElse(null));
        int number = here == null ? 0 : here.n();
        return new ReadingPage(
                ui,
                reading,
                asked.kind(),
                counts(targets),
                counts(tasks),
                counts(goals),
                source(reading, rows, asked, here),
                groups(ui, reading, ordered, number),
                here == null ? null : current(ui, reading, ordered, here, typed),
                plans.listIssued(actor.authorityId()).stream()
                        .map(plan -> new Choice(
                                plan.id().toString(),
                                units.name(ui, plan.unitId()) + ": " + ui.text(plan.title()),
                                false))
                        .toList(),
                errors);
    }

    /** The uncertain first, the least certain before the others; then what is open; then what was decided. */
    private static List<ReadingRow> ordered(List<ReadingRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(ReadingPages::rank)
                        .thenComparing(row -> row.isUnsure() ? row.certainty() : 0)
                        .thenComparing(ReadingRow::n))
                .toList();
    }

    private static int rank(ReadingRow row) {
        return switch (row.state()) {
            case OPEN -> row.isUnsure() ? 0 : 1;
            case ACCEPTED -> 2;
            case REJECTED, MERGED -> 3;
        };
    }

    private static ReadingPage.Counts counts(List<ReadingRow> rows) {
        int accepted = (int) rows.stream()
                .filter(row -> row.state() == ReadingRow.State.ACCEPTED)
                .count();
        int unsure = (int) rows.stream().filter(ReadingRow::isUnsure).count();
        int open = (int) rows.stream().filter(ReadingRow::isOpen).count();
        return new ReadingPage.Counts(rows.size(), accepted, unsure, open, open - unsure);
    }

    private static ReadingPage.Source source(
            Reading reading, List<ReadingRow> rows, Asked asked, @Nullable ReadingRow here) {
        int lines = SourceLines.lineOf(reading.content(), reading.content().length());
        int pages = Math.max(1, (lines + LINES - 1) / LINES);
        int wanted = asked.page() > 0
                ? asked.page()
                : here == null ? 1 : (SourceLines.lineOf(reading.content(), here.from()) - 1) / LINES + 1;
        int page = Math.clamp(wanted, 1, pages);
        String base = "/desk/readings/" + reading.id() + "?tab=" + asked.kind().key()
                + (here == null ? "" : "&row=" + here.n()) + "&page=";
        return new ReadingPage.Source(
                page,
                pages,
                page > 1 ? base + (page - 1) : null,
                page < pages ? base + (page + 1) : null,
                SourceLines.of(
                        reading.content(), rows, (page - 1) * LINES + 1, page * LINES, here == null ? 0 : here.n()));
    }

    private List<ReadingPage.Group> groups(Ui ui, Reading reading, List<ReadingRow> ordered, int here) {
        Map<UUID, String> names = accounts.displayNames(ordered.stream()
                .map(ReadingRow::decidedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, String> indicatorNames = new HashMap<>();
        for (Indicator indicator : indicators.list(reading.authorityId())) {
            indicatorNames.put(indicator.id(), ui.text(indicator.name()));
        }
        Map<Integer, List<ReadingRow>> byRank = ordered.stream().collect(Collectors.groupingBy(ReadingPages::rank));
        List<ReadingPage.Group> groups = new ArrayList<>();
        for (int rank = 0; rank < 4; rank++) {
            List<ReadingPage.Row> rows = byRank.getOrDefault(rank, List.of()).stream()
                    .map(row -> row(ui, reading, row, here, names, indicatorNames))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new ReadingPage.Group("reading.group." + rank, rows));
            }
        }
        return groups;
    }

    private static ReadingPage.Row row(
            Ui ui,
            Reading reading,
            ReadingRow row,
            int here,
            Map<UUID, String> names,
            Map<String, String> indicatorNames) {
        boolean target = row.kind() == ReadingRow.Kind.TARGET;
        String indicator = row.get("indicator");
        return new ReadingPage.Row(
                row.n(),
                href(reading, row),
                title(ui, row),
                row.n() == here,
                row.isUnsure() ? doubts(ui, row) : List.of(),
                SourceLines.lineOf(reading.content(), row.from()),
                row.kind() == ReadingRow.Kind.TASK ? row.get("due") : row.get("horizon"),
                target && !row.get("level").isEmpty() ? ui.t("plan.level." + row.get("level")) : "",
                indicator.isEmpty() ? null : indicatorNames.getOrDefault(indicator, indicator),
                target && indicator.isEmpty(),
                row.decidedBy() == null
                        ? null
                        : names.getOrDefault(row.decidedBy(), "") + ", " + ui.dateTime(row.decidedAt()));
    }

    private ReadingPage.Current current(
            Ui ui, Reading reading, List<ReadingRow> ordered, ReadingRow here, @Nullable Map<String, String> typed) {
        int at = ordered.indexOf(here);
        Map<String, String> fields = typed == null ? here.content() : typed;
        return new ReadingPage.Current(
                here,
                fields,
                at > 0 ? href(reading, ordered.get(at - 1)) : null,
                at + 1 < ordered.size() ? href(reading, ordered.get(at + 1)) : null,
                indicators.list(reading.authorityId()).stream()
                        .map(indicator -> new Choice(
                                indicator.id(),
                                ui.text(indicator.name()),
                                indicator.id().equals(fields.get("indicator"))))
                        .toList(),
                doubts(ui, here));
    }

    private static String title(Ui ui, ReadingRow row) {
        if (row.kind() != ReadingRow.Kind.TARGET || row.get("subject").isEmpty()) {
            return row.get("statement");
        }
        return row.get("subject") + ": " + aim(ui, row);
    }

    /** Such as "≥ 96 %", also of fields that are not complete yet. */
    private static String aim(Ui ui, ReadingRow row) {
        String comparator = Arrays.stream(vn.thongsuot.programme.Comparator.values())
                .filter(known -> known.symbol().equals(row.get("comparator")))
                .findFirst()
                .map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("exactly");
        return ui.t("aim." + comparator, row.get("value"), row.get("unit"), row.get("valueTo"));
    }

    private static List<String> doubts(Ui ui, ReadingRow row) {
        return row.doubts().stream().map(doubt -> ui.t(doubt.messageKey())).toList();
    }

    private static String href(Reading reading, ReadingRow row) {
        return "/desk/readings/" + reading.id() + "?tab=" + row.kind().key() + "&row=" + row.n();
    }
}
