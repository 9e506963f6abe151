package vn.thongsuot.documents.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** A register of results or of certified copies. */
record RegisterPage(Ui ui, String kind, List<Row> rows) {

    String excel() {
        return RegisterExport.addresses(kind).getFirst();
    }

    String csv() {
        return RegisterExport.addresses(kind).getLast();
    }

    /** An entry. */
    record Row(
            String number,
            String issuedOn,
            String title,
            String unit,
            String signer,
            String caseCode,
            String validTo,
            String state,
            String code) {}
}
