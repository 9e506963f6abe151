package vn.thongsuot.documents.web;

import java.util.List;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.platform.Ui;

/** A register of results or of certified copies. */
record RegisterPage(Ui ui, String kind, List<Row> rows) {

    String excel() {
        return RegisterExport.addresses(kind).getFirst();
    }

    String csv() {
        return RegisterExport.addresses(kind).getLast();
    }

    /** Whether the entries are copies, which name their originals. */
    boolean isOfCopies() {
        return kind.equals(NewIssue.CERTIFIED_COPY);
    }

    /** An entry. @param originalNumber number of what was copied, beside its day and who issued it; empty for a result */
    record Row(
            String number,
            String issuedOn,
            String title,
            String unit,
            String signer,
            String caseCode,
            String validTo,
            String state,
            String code,
            String originalNumber,
            String originalOn,
            String originalIssuer) {}
}
