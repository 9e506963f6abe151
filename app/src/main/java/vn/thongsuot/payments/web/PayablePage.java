package vn.thongsuot.payments.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * One payable: how it came about, what was paid, what can be done.
 *
 * @param correctHref where its charges are put right; null where they cannot be, or not by the reader
 */
record PayablePage(
        Ui ui,
        Payable payable,
        String unit,
        String stateLook,
        List<Item> items,
        List<Paid> paid,
        List<Back> refunds,
        List<Choice> methods,
        @Nullable Transfer transfer,
        boolean mayCollect,
        @Nullable String correctHref,
        TypedForm form,
        Map<String, String> errors) {

    /**
     * A charge of the sum.
     *
     * @param amount before the reduction
     * @param reduction with its resolution; empty for none
     */
    record Item(String name, String kind, String legalBasis, String count, String amount, String reduction) {}

    /** A payment order with its receipt. */
    record Paid(
            String id,
            String at,
            String method,
            String amount,
            String stateKey,
            String look,
            String proof,
            String by,
            @Nullable String receiptId,
            String receipt,
            String cancelled,
            boolean mayCancel,
            boolean mayRefund) {}

    /** A refund of it. */
    record Back(String href, String amount, String stateKey, String reason) {}

    /** The account and the QR. @param size modules on a side */
    record Transfer(String bank, String account, String holder, int size, String path) {}

    String href() {
        return "/desk/payments/" + payable.id();
    }
}
