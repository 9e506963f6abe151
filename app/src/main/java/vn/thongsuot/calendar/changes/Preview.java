package vn.thongsuot.calendar.changes;

import java.util.List;
import vn.thongsuot.calendar.spi.DueChange;

/**
 * What a decision would do to open cases of a kind (Vietnamese: kết quả chạy thử).
 *
 * @param settled cases that keep their date, which is no longer provisional
 * @param more whether there are more cases than were looked at
 */
public record Preview(String kind, List<DueChange> changes, int lookedAt, int skipped, int settled, boolean more) {

    public Preview {
        changes = List.copyOf(changes);
    }
}
