package vn.thongsuot.reports.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.FigureRows;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Report;
import vn.thongsuot.reports.ReportContent;
import vn.thongsuot.reports.ReportQuestions;
import vn.thongsuot.reports.ReportWords;
import vn.thongsuot.reports.Reports;
import vn.thongsuot.reports.Sentences;

/** Makes the model of the page that opens a figure of a report. */
@Component
class FigurePages {

    private final Reports reports;
    private final FigureRows rows;
    private final UnitGroups groups;
    private final ReportNames names;

    FigurePages(Reports reports, FigureRows rows, UnitGroups groups, ReportNames names) {
        this.reports = reports;
        this.rows = rows;
        this.groups = groups;
        this.names = names;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a part that is no figure */
    FigurePage page(Ui ui, Actor actor, Report report, int n, String side, int page) {
        ReportContent content = reports.content(report);
        ReportContent.Part part =
                content.part(n).filter(found -> found.figure() != null).orElseThrow(AccessPolicy::notFound);
        ReportContent.FigurePart figure = Objects.requireNonNull(part.figure());
        ReportWords words = names.words(ui);
        boolean frozen = report.state().isFrozen();
        Figure now = frozen ? reports.findChanged(report, content).get(n) : null;
        String base = "/desk/reports/" + report.id() + "/figures/" + n;
        UnitGroup group = groups.restated(content.unitId(), content.groupDay());
        Question question = ReportQuestions.of(content, figure, frozen ? content.asOf() : null);
        List<FigureRows.Opened> opened =
                figure.source().equals("computed") ? rows.sides(actor, question, group) : List.of();
        FigureRows.Opened chosen = opened.stream()
                .filter(one -> one.side().key().equals(side))
                .findFirst()
                .orElse(opened.isEmpty() ? null : opened.getFirst());
        UUID reported = figure.reportedId();
        return new FigurePage(
                ui,
                "/desk/reports/" + report.id(),
                ui.text(content.unit()) + ", " + words.period(content.period()),
                ui.text(part.title()),
                figure,
                words.value(figure, figure.value()),
                new Sentences(words).of(content, part),
                number(words, figure.top()),
                number(words, figure.bottom()),
                words.days(content.period()),
                ui.dateTime(content.asOf()),
                frozen,
                now == null ? null : now(words, figure, now),
                reported == null ? null : "/desk/values/" + reported,
                opened.stream()
                        .map(one -> new FigurePage.Side(
                                "report.side." + one.side().key(),
                                base + "?side=" + one.side().key(),
                                ui.number(one.count()),
                                one.equals(chosen)))
                        .toList(),
                chosen == null ? null : rows.table(ui, actor, group, chosen, base, page),
                casesHref(
                        content,
                        figure,
                        chosen == null ? "numerator" : chosen.side().key(),
                        frozen),
                content.units().stream()
                        .map(unit -> unit(ui, words, figure, unit, n))
                        .toList());
    }

    /** The dossiers one by one, as the records said at the end of the day on which the report was frozen. */
    private static String casesHref(
            ReportContent content, ReportContent.FigurePart figure, String side, boolean frozen) {
        return "/desk/indicators/" + figure.indicatorId() + "/cases?unit=" + content.unitId() + "&from="
                + content.period().from() + "&to=" + content.period().to() + "&side=" + side
                + (frozen ? "&asOf=" + content.groupDay() : "");
    }

    private static FigurePage.Unit unit(
            Ui ui, ReportWords words, ReportContent.FigurePart figure, ReportContent.UnitReport unit, int n) {
        ReportContent.Cell cell = unit.cells().getOrDefault(n, new ReportContent.Cell(null, null, null, null));
        BigDecimal sent = cell.sent();
        boolean differs = sent != null && (cell.value() == null || sent.compareTo(cell.value()) != 0);
        return new FigurePage.Unit(
                ui.text(unit.name()),
                number(words, cell.top()),
                number(words, cell.bottom()),
                cell.value() == null ? "–" : words.value(figure, cell.value()),
                sent == null ? "–" : words.value(figure, sent),
                differs);
    }

    private static String now(ReportWords words, ReportContent.FigurePart figure, Figure now) {
        String value = words.value(figure, value(now));
        boolean sides = figure.ratio() && now.top() != null && now.bottom() != null;
        return sides
                ? value + " (" + words.number(Objects.requireNonNull(now.top()).toDecimal()) + "/"
                        + words.number(Objects.requireNonNull(now.bottom()).toDecimal()) + ")"
                : value;
    }

    static @Nullable BigDecimal value(Figure figure) {
        return figure.value().orElse(null);
    }

    private static String number(ReportWords words, @Nullable BigDecimal number) {
        return number == null ? "–" : words.number(number);
    }
}
