package vn.thongsuot.reports.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.FormItem;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.Report;
import vn.thongsuot.reports.ReportContent;
import vn.thongsuot.reports.ReportDesk;
import vn.thongsuot.reports.ReportWords;
import vn.thongsuot.reports.Reports;
import vn.thongsuot.reports.Sentences;

/** Makes the model of a report's page. */
@Component
class ReportPages {

    private final Reports reports;
    private final ReportDesk desk;
    private final ReportNames names;

    ReportPages(Reports reports, ReportDesk desk, ReportNames names) {
        this.reports = reports;
        this.desk = desk;
        this.names = names;
    }

    ReportPage page(Ui ui, Actor actor, Report report, Map<String, String> typed, Map<String, String> errors) {
        Duty duty = reports.duty(report);
        Regime regime = reports.regime(report);
        ReportContent content = reports.content(report);
        Map<Integer, Figure> changed = report.state().isFrozen() ? reports.findChanged(report, content) : Map.of();
        ReportWords words = names.words(ui);
        boolean asks = !report.state().isFrozen() && actor.may(Permission.VALUE_REPORT);
        return new ReportPage(
                ui,
                report,
                content.about() == null ? ui.text(regime.name()) : content.about(),
                ui.text(content.unit()),
                words.period(duty.period()),
                words.days(duty.period()),
                ui.date(duty.dueOn()),
                names.delay(ui, duty),
                duty.isLate(names.today()),
                ReportNames.look(report.state()),
                ui.dateTime(content.asOf()),
                content.consolidated(),
                "/desk/report-regimes/" + regime.id() + "?period="
                        + duty.period().key(),
                content.parts().stream()
                        .map(part -> part(ui, words, content, part, changed.get(part.n()), asks))
                        .toList(),
                missing(ui, content),
                changed.size(),
                (int) content.units().stream()
                        .filter(ReportContent.UnitReport::in)
                        .count(),
                content.units().size(),
                desk.actions(actor, report),
                typed,
                errors);
    }

    private static List<String> missing(Ui ui, ReportContent content) {
        return content.parts().stream()
                .filter(part -> part.figure() != null && part.figure().missing())
                .map(part -> ui.text(part.title()))
                .toList();
    }

    private ReportPage.Part part(
            Ui ui,
            ReportWords words,
            ReportContent content,
            ReportContent.Part part,
            @Nullable Figure now,
            boolean asks) {
        ReportContent.FigurePart figure = part.figure();
        String value = figure == null ? null : words.value(figure, figure.value());
        return new ReportPage.Part(
                part.n(),
                part.kind().key(),
                ui.text(part.title()),
                part.text(),
                figure == null ? "" : new Sentences(words).of(content, part),
                value,
                figure == null || figure.aim() == null ? null : words.aim(figure.aim()),
                figure == null || figure.aim() == null ? null : figure.aim().met(),
                figure == null || figure.source().equals("computed") ? null : "report.source." + figure.source(),
                figure != null && figure.missing() && asks ? reportHref(content, figure) : null,
                figure == null || now == null ? null : words.value(figure, FigurePages.value(now)),
                part.kind() == FormItem.Kind.TEXT ? units(ui, content, part.n()) : List.of());
    }

    private static String reportHref(ReportContent content, ReportContent.FigurePart figure) {
        return "/desk/values/new?indicator=" + figure.indicatorId() + "&unit=" + content.unitId() + "&from="
                + content.period().from() + "&to=" + content.period().to()
                + (figure.filter() == null
                        ? ""
                        : "&filter="
                                + java.net.URLEncoder.encode(figure.filter(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<ReportPage.UnitText> units(Ui ui, ReportContent content, int n) {
        return content.units().stream()
                .filter(unit -> unit.in() && unit.texts().containsKey(n))
                .map(unit -> new ReportPage.UnitText(
                        ui.text(unit.name()),
                        Objects.requireNonNull(unit.texts().get(n))))
                .toList();
    }
}
