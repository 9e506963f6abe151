package vn.thongsuot.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of a report: its figures, and its units beside each other (Vietnamese: bảng số liệu của báo cáo). */
final class PaperTables {

    /** Figures that fit beside a unit's name on a sheet in upright format. */
    private static final int COLUMNS = 5;

    private final ReportWords words;

    PaperTables(ReportWords words) {
        this.words = words;
    }

    /** One table; none for a report without figures. */
    List<List<List<String>>> figures(ReportContent content) {
        List<ReportContent.Part> parts = content.listFigures();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.t("report.table.n"),
                words.t("report.table.figure"),
                words.t("report.table.top"),
                words.t("report.table.bottom"),
                words.t("report.table.value"),
                words.t("report.table.aim"),
                words.t("report.table.previous")));
        for (int i = 0; i < parts.size(); i++) {
            rows.add(row(i + 1, parts.get(i)));
        }
        return List.of(rows);
    }

    private List<String> row(int n, ReportContent.Part part) {
        ReportContent.FigurePart figure = Objects.requireNonNull(part.figure());
        ReportContent.AimPart aim = figure.aim();
        return List.of(
                String.valueOf(n),
                words.text(part.title()),
                figure.ratio() ? number(figure.top()) : "–",
                figure.ratio() ? number(figure.bottom()) : "–",
                words.value(figure, figure.value()),
                aim == null ? "–" : words.aim(aim),
                figure.previous() == null ? "–" : words.value(figure, figure.previous()));
    }

    /** Units in rows, figures in columns by their number in the table of figures; as many tables as the sheet needs. */
    List<List<List<String>>> units(ReportContent content) {
        List<ReportContent.Part> parts = content.listFigures();
        List<List<List<String>>> tables = new ArrayList<>();
        for (int from = 0; from < parts.size() && !content.units().isEmpty(); from += COLUMNS) {
            int first = from;
            List<ReportContent.Part> shown = parts.subList(from, Math.min(from + COLUMNS, parts.size()));
            List<List<String>> rows = new ArrayList<>();
            List<String> head = new ArrayList<>(List.of(words.t("report.table.unit"), words.t("report.table.state")));
            for (int i = 0; i < shown.size(); i++) {
                head.add(words.t("report.table.column", String.valueOf(first + i + 1)));
            }
            rows.add(head);
            content.units().forEach(unit -> rows.add(row(unit, shown)));
            tables.add(rows);
        }
        return tables;
    }

    private List<String> row(ReportContent.UnitReport unit, List<ReportContent.Part> parts) {
        List<String> cells = new ArrayList<>(List.of(words.text(unit.name()), words.state(unit)));
        for (ReportContent.Part part : parts) {
            ReportContent.Cell cell = unit.cells().get(part.n());
            BigDecimal value = cell == null ? null : cell.value();
            boolean percent = Objects.requireNonNull(part.figure()).percent();
            cells.add(value == null ? "–" : words.number(value) + (percent ? "%" : ""));
        }
        return cells;
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "–" : words.number(number);
    }
}
