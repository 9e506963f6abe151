package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.HandoverTraces;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the page on which an officer's open work is handed over; after the act it says what went over and what did not. */
@Component
class HandoverPages {

    private final Handovers handovers;
    private final HandoverTraces traces;
    private final DossierTexts texts;

    HandoverPages(Handovers handovers, HandoverTraces traces, DossierTexts texts) {
        this.handovers = handovers;
        this.traces = traces;
        this.texts = texts;
    }

    HandoverPage make(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        List<Handovers.Officer> officers = handovers.listOfficers(actor);
        Map<UUID, Handovers.Officer> known =
                officers.stream().collect(Collectors.toMap(Handovers.Officer::accountId, officer -> officer));
        Handovers.Officer from = form.id("from").map(known::get).orElse(null);
        Handovers.Officer to = form.id("to").map(known::get).orElse(null);
        Optional<UUID> act = from == null || to == null ? Optional.empty() : form.id("act");
        List<Handovers.Held> held = from == null
                ? List.of()
                : handovers.listHeld(actor, from.accountId(), to == null ? null : to.accountId());
        return new HandoverPage(
                ui,
                officers.stream()
                        .map(each -> new Choice(
                                each.accountId().toString(),
                                ui.t("handover.officer", each.name(), each.open()),
                                each.equals(from)))
                        .toList(),
                Takers.choices(ui, officers, act.isPresent() || to == null ? null : to.accountId()),
                form.text("reason"),
                to != null && to.awayUntil() != null && act.isEmpty(),
                act.map(id -> done(ui, actor, from, to, id, held.size())).orElse(null),
                held.stream()
                        .map(row -> held(ui, row, act.isPresent() ? to : null))
                        .toList(),
                errors);
    }

    private HandoverPage.Done done(
            Ui ui, Actor actor, Handovers.@Nullable Officer from, Handovers.@Nullable Officer to, UUID act, int left) {
        String giver = from == null ? "–" : from.name();
        String taker = to == null ? "–" : to.name();
        List<HandoverPage.Moved> moved = traces.listHanded(actor, act).stream()
                .map(row -> new HandoverPage.Moved(row.code().value(), ui.text(row.step())))
                .toList();
        String said;
        if (!moved.isEmpty()) {
            said = ui.t("handover.done", ui.number(moved.size()), giver, taker);
        } else if (left == 0) {
            said = ui.t("handover.none.empty", giver);
        } else {
            said = ui.t("handover.none.unfit", taker, ui.number(left), giver);
        }
        return new HandoverPage.Done(
                !moved.isEmpty() && left > 0 ? said + " " + ui.t("handover.kept", ui.number(left)) : said, moved);
    }

    /** @param taker who did not get it; null before the act */
    private HandoverPage.Held held(Ui ui, Handovers.Held row, Handovers.@Nullable Officer taker) {
        String role = ui.t("role." + row.role().toLowerCase(Locale.ROOT).replace('_', '-'));
        String unit = texts.unit(ui, row.unitId());
        String needs;
        if (taker == null) {
            needs = role + " · " + unit;
        } else {
            needs = row.fits() ? ui.t("handover.why.later") : ui.t("handover.why", taker.name(), role, unit);
        }
        return new HandoverPage.Held(row.code().value(), ui.text(row.step()), needs);
    }
}
