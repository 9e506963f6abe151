package vn.thongsuot.dossiers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingDays;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DueNotices;
import vn.thongsuot.dossiers.HeldTime;
import vn.thongsuot.dossiers.Holding;
import vn.thongsuot.platform.Ui;

/** Makes the table of who had a dossier how long, with its sums. */
@Component
class HeldParts {

    private final Holding holding;
    private final DueNotices notices;
    private final DossierTexts texts;

    HeldParts(Holding holding, DueNotices notices, DossierTexts texts) {
        this.holding = holding;
        this.notices = notices;
        this.texts = texts;
    }

    HeldPart of(Ui ui, Actor actor, DossierDetail detail, Map<UUID, String> names) {
        List<HeldTime> held = holding.list(actor, detail.code());
        return new HeldPart(
                held.stream().map(time -> row(ui, time, names)).toList(),
                Arrays.stream(HeldTime.Who.values())
                        .map(who -> new Labelled(ui.t("held." + who.key()), days(ui, sum(held, who))))
                        .toList(),
                notices.plan(detail).stream()
                        .map(planned -> new HeldPart.Told(
                                ui.t("rung." + planned.rung().key()),
                                ui.date(planned.on()),
                                planned.toldAt() == null
                                        ? ui.t("rung.notYet")
                                        : ui.t("rung.told", ui.dateTime(planned.toldAt()))))
                        .toList());
    }

    private HeldPart.Row row(Ui ui, HeldTime time, Map<UUID, String> names) {
        String unit = texts.unit(ui, time.unitId());
        return new HeldPart.Row(
                who(ui, time, unit, names),
                ui.text(time.stepName()),
                ui.dateTime(time.from()),
                time.to() == null ? ui.t("held.now") : ui.dateTime(time.to()),
                days(ui, time.minutes()));
    }

    private static String who(Ui ui, HeldTime time, String unit, Map<UUID, String> names) {
        return switch (time.who()) {
            case UNIT -> time.holderId() == null ? unit : names.getOrDefault(time.holderId(), unit) + ", " + unit;
            case OTHER_AGENCY ->
                time.unitId() == null ? ui.t("held.other-agency") : ui.t("held.other-agency.unit", unit);
            case CITIZEN -> ui.t("held.citizen");
        };
    }

    private static long sum(List<HeldTime> held, HeldTime.Who who) {
        return held.stream()
                .filter(time -> time.who() == who)
                .mapToLong(HeldTime::minutes)
                .sum();
    }

    static String days(Ui ui, long minutes) {
        return ui.t("held.days", ui.decimal(WorkingDays.of(minutes)));
    }
}
