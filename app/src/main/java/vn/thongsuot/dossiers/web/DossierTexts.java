package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingDays;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.RouteStop;
import vn.thongsuot.dossiers.TimelineItem;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.payments.PayableState;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.AutomaticRule;

/** Words that the officials' page and the citizen's page of a dossier share. */
@Component
class DossierTexts {

    private final UnitDirectory units;
    private final Accounts accounts;
    private final FeeQueries fees;
    private final Clock clock;

    DossierTexts(UnitDirectory units, Accounts accounts, FeeQueries fees, Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.fees = fees;
        this.clock = clock;
    }

    String status(Ui ui, DossierDetail detail) {
        return detail.waitReason() == null
                ? ui.t("dossier.status." + detail.status().key())
                : ui.t("dossier.waiting." + detail.waitReason().key());
    }

    static String look(DossierStatus status) {
        return switch (status) {
            case WAITING -> "govuk-tag--grey";
            case RESULT_READY, RETURNED -> "govuk-tag--green";
            case REFUSED, STOPPED, WITHDRAWN -> "govuk-tag--grey";
            default -> "govuk-tag--blue";
        };
    }

    String unit(Ui ui, @Nullable UUID unitId) {
        return unitId == null
                ? ""
                : units.findLast(unitId, today())
                        .map(UnitView::name)
                        .map(ui::text)
                        .orElse("–");
    }

    Map<UUID, String> holders(DossierDetail detail) {
        Stream<@Nullable UUID> ids = Stream.concat(
                detail.route().stream().map(RouteStop::holderId),
                detail.history().stream()
                        .flatMap(line -> Stream.concat(
                                Stream.<@Nullable UUID>of(line.accountId(), line.actingFor()),
                                Stream.ofNullable(line.handed())
                                        .flatMap(handed -> Stream.<@Nullable UUID>of(handed.from(), handed.to())))));
        return accounts.displayNames(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    List<Stop> stops(Ui ui, DossierDetail detail, Map<UUID, String> names) {
        return detail.route().stream().map(stop -> stop(ui, stop, names)).toList();
    }

    private Stop stop(Ui ui, RouteStop stop, Map<UUID, String> names) {
        UUID holder = stop.holderId();
        String unit = unit(ui, stop.unitId());
        return new Stop(
                stop,
                holder == null ? unit : names.getOrDefault(holder, unit),
                unit,
                stop.enteredAt() == null ? ui.t("route.ahead") : ui.dateTime(stop.enteredAt()),
                stop.dueAt() == null ? "" : ui.t("route.due", ui.dateTime(stop.dueAt())),
                budget(ui, stop));
    }

    private static String budget(Ui ui, RouteStop stop) {
        String budget = ui.decimal(WorkingDays.of(stop.budgetMinutes()));
        if (stop.usedMinutes() == null) {
            return ui.t("route.budget", budget);
        }
        return ui.t("route.used", ui.decimal(WorkingDays.of(stop.usedMinutes())), budget);
    }

    /** By which rule the product itself acted. */
    static String rule(Ui ui, TimelineItem.ByRule by) {
        return ui.t("history.rule", by.routeNumber(), rule(ui, by.rule()));
    }

    static String rule(Ui ui, AutomaticRule rule) {
        return rule.halfHours() == 0
                ? ui.t("history.rule." + rule.event().key())
                : ui.t("history.rule.time-over.more", ui.decimal(rule.halfHours() / 2.0));
    }

    List<Labelled> facts(Ui ui, DossierDetail detail) {
        Payable payable = fees.find(detail).orElse(null);
        return Stream.of(
                        new Labelled(
                                ui.t("dossier.procedure"), detail.procedure().code()),
                        new Labelled(ui.t("dossier.receivedAt"), ui.dateTime(detail.receivedAt())),
                        new Labelled(ui.t("dossier.channel"), ui.t("channel." + detail.channel())),
                        new Labelled(ui.t("dossier.intakeUnit"), unit(ui, detail.intakeUnitId())),
                        support(ui, detail),
                        new Labelled(ui.t("dossier.decidingUnit"), unit(ui, detail.decidingUnitId())),
                        new Labelled(ui.t("dossier.fee"), fee(ui, detail, payable)),
                        payable == null ? null : reduced(ui, payable),
                        ended(ui, "dossier.finishedAt", detail.finishedAt()),
                        ended(ui, "dossier.returnedAt", detail.returnedAt()),
                        returned(ui, detail),
                        detail.timeliness() == null
                                ? null
                                : new Labelled(ui.t("dossier.timeliness"), ui.t("timeliness." + detail.timeliness())))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Labelled support(Ui ui, DossierDetail detail) {
        UUID place = detail.supportUnitId();
        return place == null ? null : new Labelled(ui.t("dossier.supportUnit"), unit(ui, place));
    }

    /** Only where another desk than the receiving one handed it over. */
    private @Nullable Labelled returned(Ui ui, DossierDetail detail) {
        UUID desk = detail.returnedUnitId();
        return desk == null || desk.equals(detail.intakeUnitId())
                ? null
                : new Labelled(ui.t("dossier.returnedUnit"), unit(ui, desk));
    }

    private static @Nullable Labelled ended(Ui ui, String key, @Nullable Instant at) {
        return at == null ? null : new Labelled(ui.t(key), ui.dateTime(at));
    }

    private static String fee(Ui ui, DossierDetail detail, @Nullable Payable payable) {
        if (detail.feeAmount() == 0) {
            boolean waived = payable != null && payable.state() == PayableState.WAIVED;
            return ui.t(waived ? "dossier.fee.waived" : "dossier.fee.none");
        }
        return detail.feePaidAt() == null
                ? ui.t("dossier.fee.due", ui.money(detail.feeAmount()))
                : ui.t("dossier.fee.paid", ui.money(detail.feeAmount()), ui.date(detail.feePaidAt()));
    }

    /** Which resolution brought which charge from how much to how much; not for whom, as citizens' pages show it, too. */
    private @Nullable Labelled reduced(Ui ui, Payable payable) {
        if (payable.reduction() == 0) {
            return null;
        }
        List<PayableItem> items = fees.items(payable);
        String each = items.stream()
                .filter(item -> item.reduction() > 0)
                .map(item -> ui.t(
                        "fee.exempted.item",
                        item.exemption() == null ? payable.exemption() : item.exemption(),
                        ui.text(item.name()),
                        ui.money(item.amount()),
                        ui.money(item.amount() - item.reduction())))
                .collect(Collectors.joining("; "));
        String sum = items.size() == 1
                ? each
                : ui.t("fee.exempted.sum", each, ui.money(payable.gross()), ui.money(payable.amount()));
        return new Labelled(ui.t("fee.exempted"), sum);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
