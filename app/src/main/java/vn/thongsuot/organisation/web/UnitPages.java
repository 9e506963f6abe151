package vn.thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.DecisionView;
import vn.thongsuot.organisation.SuccessionView;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitHistory;
import vn.thongsuot.organisation.UnitVersionView;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Makes the page of one unit through time. */
@Component
class UnitPages {

    private final UnitHistory history;
    private final UnitDirectory directory;

    UnitPages(UnitHistory history, UnitDirectory directory) {
        this.history = history;
        this.directory = directory;
    }

    UnitPage of(Ui ui, UUID authorityId, UUID id, LocalDate today) {
        List<UnitVersionView> versions = history.listVersions(id).stream()
                .filter(version -> version.unit().authorityId().equals(authorityId))
                .toList();
        if (versions.isEmpty()) {
            throw new DomainException("ORG-001", DomainException.Kind.NOT_FOUND, "no unit " + id);
        }
        UnitVersionView shown = versions.stream()
                .filter(version -> version.isInForce(today))
                .findFirst()
                .orElse(versions.getFirst());
        boolean current = shown.isInForce(today);
        LocalDate on = current ? today : dayOf(shown, today);
        return new UnitPage(
                ui,
                shown.unit(),
                standing(ui, shown, today),
                current ? "govuk-tag--green" : "",
                current,
                on,
                parent(ui, shown.unit(), on),
                versions.stream().map(version -> version(ui, version)).toList(),
                history.listSuccessions(authorityId).stream()
                        .filter(succession -> touches(succession, id))
                        .map(succession -> succession(ui, succession))
                        .toList(),
                directory.listChildren(id, on).stream()
                        .map(child -> new UnitPage.Child(
                                link(ui, child),
                                ui.t("unit.kind." + child.kind().key()),
                                child.code()))
                        .toList());
    }

    /** The last day of an ended unit, the first of one to come. */
    private static LocalDate dayOf(UnitVersionView shown, LocalDate today) {
        return shown.lastDay() != null && shown.lastDay().isBefore(today) ? shown.lastDay() : shown.from();
    }

    private static String standing(Ui ui, UnitVersionView shown, LocalDate today) {
        if (shown.isInForce(today)) {
            return ui.t("unit.standing.now");
        }
        LocalDate day = dayOf(shown, today);
        return ui.t(day.isBefore(today) ? "unit.standing.ended" : "unit.standing.later", ui.date(day));
    }

    private UnitPage.@Nullable Link parent(Ui ui, UnitView unit, LocalDate on) {
        return unit.parentId() == null
                ? null
                : directory
                        .find(unit.parentId(), on)
                        .map(parent -> link(ui, parent))
                        .orElse(null);
    }

    private static UnitPage.Version version(Ui ui, UnitVersionView version) {
        UnitView unit = version.unit();
        DecisionView decision = version.decision();
        return new UnitPage.Version(
                UnitTexts.range(ui, version),
                ui.text(unit.name()),
                ui.t("unit.kind." + unit.kind().key()),
                ui.t("unit.level." + unit.level().key()),
                unit.code(),
                decision == null ? ui.t("catalogue.unknown") : UnitTexts.decision(ui, decision),
                decision == null ? "" : ui.text(decision.title()));
    }

    private static UnitPage.Succession succession(Ui ui, SuccessionView succession) {
        return new UnitPage.Succession(
                link(ui, succession.predecessor()),
                link(ui, succession.successor()),
                ui.t("succession." + succession.kind()),
                ui.date(succession.effectiveOn()),
                UnitTexts.decision(ui, succession.decision()),
                ui.text(succession.decision().title()));
    }

    private static boolean touches(SuccessionView succession, UUID id) {
        return succession.predecessor().id().equals(id)
                || succession.successor().id().equals(id);
    }

    private static UnitPage.Link link(Ui ui, UnitView unit) {
        return new UnitPage.Link("/desk/units/" + unit.id(), ui.text(unit.name()));
    }
}
