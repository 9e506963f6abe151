package vn.thongsuot.reports.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Duties;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.Regimes;
import vn.thongsuot.reports.ReportPeriod;
import vn.thongsuot.reports.ReportWords;
import vn.thongsuot.reports.papers.Placeholders;

/** Makes the models of the pages about regimes. */
@Component
class RegimePages {

    private final Regimes regimes;
    private final Duties duties;
    private final UnitDirectory units;
    private final ReportNames names;

    RegimePages(Regimes regimes, Duties duties, UnitDirectory units, ReportNames names) {
        this.regimes = regimes;
        this.duties = duties;
        this.units = units;
        this.names = names;
    }

    RegimeListPage list(Ui ui, Actor actor) {
        return new RegimeListPage(
                ui,
                regimes.list(actor).stream().map(regime -> row(ui, regime)).toList(),
                actor.may(Permission.PROGRAMME_EDIT));
    }

    private RegimeListPage.Row row(Ui ui, Regime regime) {
        List<Duty> owed = duties.listOfRegime(regime.id()).stream()
                .filter(duty -> !duty.isDone())
                .toList();
        return new RegimeListPage.Row(
                "/desk/report-regimes/" + regime.id(),
                ui.text(regime.name()),
                regime.sample(),
                names.unit(ui, regime.recipientUnitId()),
                String.join(", ", cadences(ui, regime)),
                ui.date(regime.from()),
                owed.size(),
                (int) owed.stream().filter(duty -> duty.isLate(names.today())).count());
    }

    RegimePage page(
            Ui ui, Actor actor, Regime regime, String asked, Map<String, String> typed, Map<String, String> errors) {
        List<Duty> all = duties.listOfRegime(regime.id());
        Map<String, Duty> periods = periods(all);
        String chosen = periods.containsKey(asked)
                ? asked
                : periods.keySet().stream().findFirst().orElse("");
        Map<UUID, String> calls = duties.callTitles(regime.id());
        ReportWords words = names.words(ui);
        List<Duty> shown = all.stream()
                .filter(duty -> duty.period().key().equals(chosen))
                .sorted(Comparator.comparing(Duty::consolidated)
                        .reversed()
                        .thenComparing(duty -> names.unit(ui, duty.unitId())))
                .toList();
        ReportPeriod period = shown.isEmpty() ? null : shown.getFirst().period();
        return new RegimePage(
                ui,
                regime,
                names.unit(ui, regime.recipientUnitId()),
                regime.throughUnitId() == null ? null : names.unit(ui, regime.throughUnitId()),
                cadences(ui, regime),
                periods.entrySet().stream()
                        .map(entry -> new Choice(
                                entry.getKey(),
                                title(words, entry.getValue(), calls),
                                entry.getKey().equals(chosen)))
                        .toList(),
                period == null ? null : title(words, shown.getFirst(), calls),
                period == null ? null : words.days(period),
                shown.stream().map(duty -> row(ui, actor, duty)).toList(),
                (int) shown.stream().filter(Duty::isDone).count(),
                (int) shown.stream()
                        .filter(duty -> !duty.isDone() && duty.isLate(names.today()))
                        .count(),
                (int) shown.stream()
                        .filter(duty -> !duty.isDone() && !duty.isLate(names.today()))
                        .count(),
                regimes.mayEdit(actor, regime),
                String.join(", ", Placeholders.list()),
                typed,
                errors);
    }

    /** The newest first. */
    private static Map<String, Duty> periods(List<Duty> all) {
        Map<String, Duty> periods = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing((Duty duty) -> duty.period().to()).reversed())
                .forEach(duty -> periods.putIfAbsent(duty.period().key(), duty));
        return periods;
    }

    private static String title(ReportWords words, Duty duty, Map<UUID, String> calls) {
        String call = duty.callId() == null ? null : calls.get(duty.callId());
        return call == null ? words.periodTitle(duty.period()) : call;
    }

    private RegimePage.Row row(Ui ui, Actor actor, Duty duty) {
        boolean reads = actor.grants().stream().anyMatch(grant -> units.covers(grant.unitId(), duty.unitId()))
                || duty.state() != null && duty.state().isOut();
        return new RegimePage.Row(
                names.unit(ui, duty.unitId()),
                duty.consolidated(),
                ui.date(duty.dueOn()),
                names.stateKey(duty),
                ReportNames.look(duty.state()),
                names.delay(ui, duty),
                duty.isLate(names.today()),
                duty.submittedOn() == null ? "" : ui.date(duty.submittedOn()),
                duty.reportId() == null || !reads ? null : "/desk/reports/" + duty.reportId());
    }

    private static List<String> cadences(Ui ui, Regime regime) {
        return regime.cadences().stream()
                .map(cadence -> ui.t(
                        "regime.cadence",
                        ui.t("report.kind." + cadence.kind().key()),
                        String.valueOf(cadence.dueDays())))
                .toList();
    }

    RegimeFormPage form(Ui ui, Actor actor, @Nullable Regime regime, RegimeForm form, Map<String, String> errors) {
        return new RegimeFormPage(
                ui,
                regime,
                form,
                choices(ui, units.listUnder(actor, Permission.PROGRAMME_EDIT), form.get("recipient")),
                choices(ui, units.listSubtree(actor.authorityId(), names.today()), form.get("through")),
                errors);
    }

    private static List<Choice> choices(Ui ui, List<UnitView> found, String chosen) {
        return found.stream()
                .filter(UnitView::isAgency)
                .map(unit -> new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(chosen)))
                .toList();
    }
}
