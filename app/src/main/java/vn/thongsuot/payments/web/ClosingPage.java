package vn.thongsuot.payments.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Cash days: the reader's own that are open, and all of the units seen. */
record ClosingPage(
        Ui ui,
        List<Own> own,
        List<Row> toReceive,
        List<Row> rows,
        String from,
        String to,
        TypedForm form,
        Map<String, String> errors) {

    /** The reader's own open day. @param total of all methods, in đồng, as it was seen */
    record Own(String id, String unit, String day, long total, List<Labelled> sums, String cash, List<Note> notes) {}

    record Labelled(String label, String value) {}

    /** A note with the number that was typed. */
    record Note(int value, String name, String typed) {}

    /** A day in the list. */
    record Row(
            String id,
            String href,
            String day,
            String unit,
            String cashier,
            String stateKey,
            String look,
            String total,
            @Nullable String refunds,
            String cash,
            String counted,
            String difference,
            boolean odd,
            @Nullable String reason,
            String received,
            int version,
            boolean mayReceive) {}
}
