package vn.thongsuot.payments.web;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Issuer;
import vn.thongsuot.platform.Ui;

/**
 * A receipt on paper (Vietnamese: biên lai thu phí, lệ phí). Its form is a sample of this product: which form the law asks for is a setting
 * of each place.
 *
 * @param payer name; null for a dotted line
 * @param reduced what resolutions took off the whole case; null where none did
 * @param cancelled why it does not hold; null where it does
 */
record ReceiptPaper(
        Ui ui,
        Issuer issuer,
        String unit,
        String number,
        LocalDateTime at,
        @Nullable String payer,
        String label,
        String procedureCode,
        List<PayablePage.Item> items,
        @Nullable Reduced reduced,
        String amount,
        String words,
        String method,
        String cashier,
        @Nullable String cancelled) {

    /** A whole case before and after what resolutions took off. @param resolutions their numbers */
    record Reduced(String resolutions, String before, String off, String after) {}

    String payerOrDots() {
        return payer == null ? "…".repeat(12) : payer;
    }

    List<String> lines(String capitals) {
        return capitals.lines().toList();
    }
}
