package vn.thongsuot.payments.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.payments.refunds.Refund;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** One refund. @param decided who decided and when; null before */
record RefundPage(
        Ui ui,
        Refund refund,
        String label,
        String payableHref,
        String payment,
        String unit,
        String requested,
        @Nullable String decided,
        @Nullable String paid,
        boolean mayApprove,
        boolean mayRefuse,
        boolean mayWithdraw,
        boolean mayPay,
        TypedForm form,
        Map<String, String> errors) {

    String href() {
        return "/desk/payments/refunds/" + refund.id();
    }

    /** All refunds of the units seen. */
    record Overview(Ui ui, List<Row> rows) {}

    record Row(String href, String label, String unit, String amount, String stateKey, String look, String on) {}
}
