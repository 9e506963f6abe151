package vn.thongsuot.documents.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;

/** Entries of a register in words, the same on the page and in a file. */
@Component
class RegisterRows {

    private final UnitDirectory units;

    RegisterRows(UnitDirectory units) {
        this.units = units;
    }

    /** The agency as it was named when it issued; it may be no more today. */
    String unit(Ui ui, Issued issued) {
        return units.findLast(issued.unitId(), issued.issuedOn())
                .map(UnitView::name)
                .map(ui::text)
                .orElse("–");
    }

    RegisterPage.Row of(Ui ui, Issued issued) {
        LocalDate validTo = issued.validTo();
        NewIssue.Original original = issued.original();
        return new RegisterPage.Row(
                issued.number(),
                ui.date(issued.issuedOn()),
                ui.text(issued.title()),
                unit(ui, issued),
                issued.signerPosition(),
                issued.caseCode(),
                validTo == null ? "" : ui.date(validTo),
                ui.t("issued.state." + issued.state().key()),
                issued.verifyCode(),
                original == null ? "" : original.number(),
                original == null || original.on() == null ? "" : ui.date(original.on()),
                original == null ? "" : original.issuer());
    }
}
