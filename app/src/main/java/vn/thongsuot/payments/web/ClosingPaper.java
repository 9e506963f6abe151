package vn.thongsuot.payments.web;

import java.util.List;
import vn.thongsuot.organisation.Issuer;
import vn.thongsuot.platform.Ui;

/** A closed cash day on paper (Vietnamese: biên bản chốt sổ thu trong ngày). */
record ClosingPaper(
        Ui ui,
        Issuer issuer,
        ClosingPage.Row row,
        List<ClosingPage.Labelled> sums,
        List<Counted> counted,
        String receipts,
        String words) {

    /** Notes of one value. */
    record Counted(String note, String pieces, String sum) {}

    List<String> lines(String capitals) {
        return capitals.lines().toList();
    }
}
