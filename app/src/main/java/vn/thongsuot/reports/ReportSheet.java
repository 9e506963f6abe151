package vn.thongsuot.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Workbooks;

/**
 * The figures of a report as an Excel file, for a consolidated one with a sheet of units, at the end what the report is
 * (Vietnamese: sổ số liệu báo cáo).
 */
public final class ReportSheet {

    private final ReportWords words;

    public ReportSheet(ReportWords words) {
        this.words = words;
    }

    /** @param asOf when the figures were asked, in words */
    public byte[] write(ReportContent content, String asOf) {
        List<ReportContent.Part> parts = content.listFigures();
        List<Workbooks.Table> tables = new ArrayList<>();
        tables.add(figures(parts));
        if (!content.units().isEmpty()) {
            tables.add(units(content, parts));
        }
        tables.add(about(content, asOf));
        return Workbooks.write(tables);
    }

    private Workbooks.Table figures(List<ReportContent.Part> parts) {
        List<String> head = List.of(
                words.t("report.table.n"),
                words.t("report.table.figure"),
                words.t("report.table.unitOf"),
                words.t("report.table.top"),
                words.t("report.table.bottom"),
                words.t("report.table.value"),
                words.t("report.table.aim"),
                words.t("report.table.previous"),
                words.t("report.table.common"),
                words.t("report.table.source"),
                words.t("report.table.indicator"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(row(part, rows.size() + 1)));
        return new Workbooks.Table(words.t("report.table.sheet"), head, rows, 2);
    }

    private List<@Nullable Object> row(ReportContent.Part part, int n) {
        ReportContent.FigurePart figure = Objects.requireNonNull(part.figure());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(n);
        row.add(words.text(part.title()));
        row.add(words.text(figure.unit()));
        row.add(figure.top());
        row.add(figure.ratio() ? figure.bottom() : null);
        row.add(figure.value());
        row.add(figure.aim() == null ? null : words.aim(figure.aim()));
        row.add(figure.previous());
        row.add(figure.peers() == null ? null : figure.peers().common());
        row.add(words.t("report.source." + figure.source()));
        row.add(figure.indicatorId());
        return row;
    }

    private Workbooks.Table units(ReportContent content, List<ReportContent.Part> parts) {
        List<String> head = new ArrayList<>(List.of(words.t("report.table.unit"), words.t("report.table.state")));
        parts.forEach(part -> head.add(words.text(part.title())));
        List<List<@Nullable Object>> rows = content.units().stream()
                .map(unit -> {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(words.text(unit.name()));
                    row.add(words.state(unit));
                    parts.forEach(part -> {
                        ReportContent.Cell cell = unit.cells().get(part.n());
                        row.add(cell == null ? null : cell.value());
                    });
                    return row;
                })
                .toList();
        return new Workbooks.Table(words.t("report.table.units"), head, rows, 1);
    }

    private Workbooks.Table about(ReportContent content, String asOf) {
        return new Workbooks.Table(
                words.t("report.table.about"),
                List.of(words.t("report.table.item"), words.t("report.table.content")),
                List.of(
                        List.of(words.t("report.table.regime"), words.text(content.regime())),
                        List.of(words.t("report.table.unit"), words.text(content.unit())),
                        List.of(
                                words.t("report.table.period"),
                                words.periodTitle(content.period()) + " (" + words.days(content.period()) + ")"),
                        List.of(
                                words.t("report.table.compared"),
                                words.periodTitle(content.previous()) + " (" + words.days(content.previous()) + ")"),
                        List.of(words.t("report.table.asOf"), asOf)));
    }
}
