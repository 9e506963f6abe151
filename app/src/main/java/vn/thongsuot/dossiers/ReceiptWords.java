package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.db.dossiers.tables.records.PaperRecord;

/**
 * What a receipt tells that may change later (Vietnamese: nội dung hẹn trên giấy tiếp nhận); it stands in the receipt's own row.
 *
 * @param caseKey null for the usual case
 * @param appointment null where there is none
 */
record ReceiptWords(
        @Nullable String caseKey,
        String limitText,
        @Nullable Instant appointment) {

    private static final int ITEMS = 3;

    /** As it holds now. */
    static ReceiptWords of(Dossier dossier) {
        return new ReceiptWords(
                dossier.row().getCaseKey(),
                dossier.row().getLimitText(),
                dossier.row().getAppointmentAt());
    }

    /** As it was told; receipts that were issued before it stood in their rows say what holds. */
    static ReceiptWords on(PaperRecord paper, Dossier dossier) {
        String[] items = paper.getItems();
        return items == null || items.length != ITEMS
                ? of(dossier)
                : new ReceiptWords(
                        items[0].isEmpty() ? null : items[0],
                        items[1],
                        items[2].isEmpty() ? null : Instant.parse(items[2]));
    }

    List<String> items() {
        return List.of(
                Objects.requireNonNullElse(caseKey, ""), limitText, appointment == null ? "" : appointment.toString());
    }
}
