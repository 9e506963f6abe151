package vn.thongsuot.organisation.web;

import vn.thongsuot.organisation.DecisionView;
import vn.thongsuot.organisation.UnitVersionView;
import vn.thongsuot.platform.Ui;

/** Words for validity and decisions. */
final class UnitTexts {

    private UnitTexts() {}

    static String range(Ui ui, UnitVersionView version) {
        return ui.t("units.range", ui.date(version.from()), until(ui, version));
    }

    static String until(Ui ui, UnitVersionView version) {
        return version.lastDay() == null ? ui.t("validity.openShort") : ui.date(version.lastDay());
    }

    static String decision(Ui ui, DecisionView decision) {
        return ui.t("decision.dated", decision.number(), ui.date(decision.issuedOn()));
    }
}
