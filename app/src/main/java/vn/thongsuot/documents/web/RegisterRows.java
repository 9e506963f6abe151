package vn.thongsuot.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Ui;

/** Entries of a register in words, the same on the page and in a file. */
@Component
class RegisterRows {

    private final UnitDirectory units;
    private final Clock clock;

    RegisterRows(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    RegisterPage.Row of(Ui ui, Issued issued) {
        LocalDate validTo = issued.validTo();
        NewIssue.Original original = issued.original();
        return new RegisterPage.Row(
                issued.number(),
                ui.date(issued.issuedOn()),
                ui.text(issued.title()),
                ui.text(units.get(issued.unitId(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                        .name()),
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
