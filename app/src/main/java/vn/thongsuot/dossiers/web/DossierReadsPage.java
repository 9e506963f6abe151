package vn.thongsuot.dossiers.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Readings of an applicant's data. */
record DossierReadsPage(Ui ui, String code, List<Row> rows) {

    /** A reading. */
    record Row(String at, String reader, String purpose) {}
}
