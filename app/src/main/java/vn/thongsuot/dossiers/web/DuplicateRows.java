package vn.thongsuot.dossiers.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.dossiers.Duplicate;
import vn.thongsuot.platform.Ui;

/** Words for dossiers that may be the same. */
@Component
class DuplicateRows {

    private final DossierTexts texts;

    DuplicateRows(DossierTexts texts) {
        this.texts = texts;
    }

    List<DuplicateRow> of(Ui ui, List<Duplicate> duplicates) {
        return duplicates.stream()
                .map(one -> new DuplicateRow(
                        one.code().value(),
                        ui.t("dossier.status." + one.status().key()),
                        ui.dateTime(one.receivedAt()),
                        one.appointmentAt() == null ? "–" : ui.dateTime(one.appointmentAt()),
                        texts.unit(ui, one.decidingUnitId()),
                        ui.t("channel." + one.channel()),
                        one.present()))
                .toList();
    }
}
