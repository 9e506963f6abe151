package vn.thongsuot.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Sheets;

/** The figures of a report as an Excel file, for a consolidated one with a column per unit (Vietnamese: bảng tính số liệu). */
public final class ReportSheet {

    private final ReportWords words;

    public ReportSheet(ReportWords words) {
        this.words = words;
    }

    public byte[] write(ReportContent content) {
        List<String> head = new ArrayList<>(List.of(
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
                words.t("report.table.indicator")));
        content.units().forEach(unit -> head.add(words.text(unit.name())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        content.parts().stream()
                .filter(part -> part.figure() != null)
                .forEach(part -> rows.add(row(content, part, rows.size() + 1)));
        return Sheets.write(words.t("report.table.sheet"), head, rows);
    }

    private List<@Nullable Object> row(ReportContent content, ReportContent.Part part, int n) {
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
        content.units().forEach(unit -> {
            ReportContent.Cell cell = unit.cells().get(part.n());
            row.add(cell == null ? null : cell.value());
        });
        return row;
    }
}
