package vn.thongsuot.payments.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** What is due and what was taken. @param error about the code that was looked for; empty for none */
record PaymentListPage(
        Ui ui,
        String from,
        String to,
        String excel,
        String csv,
        String waivedExcel,
        String waivedCsv,
        String asked,
        String error,
        List<Open> open,
        List<Taken> taken,
        List<Waived> waived,
        List<Sum> sums,
        String total,
        boolean mayCollect) {

    /** A payable that is not paid. */
    record Open(String href, String label, String unit, String since, String due) {}

    /** A receipt. */
    record Taken(
            String href,
            String number,
            String at,
            String label,
            String method,
            String amount,
            String by,
            boolean cancelled) {}

    /** What a resolution took off. @param budgetPays whether the budget pays it */
    record Waived(String resolution, String charge, String kind, String cases, String amount, boolean budgetPays) {}

    /** What was taken in one way. */
    record Sum(String method, String amount, String count) {}
}
