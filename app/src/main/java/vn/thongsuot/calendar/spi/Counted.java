package vn.thongsuot.calendar.spi;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of counting some cases again (Vietnamese: kết quả tính lại một lượt).
 *
 * @param last the last case in the order of ids; null where there was none left
 * @param skipped cases that cannot be counted under the new calendar and keep their dates
 * @param settled cases that keep their date, which is no longer provisional
 */
public record Counted(List<DueChange> changes, @Nullable UUID last, int lookedAt, int skipped, int settled) {

    public Counted {
        changes = List.copyOf(changes);
    }
}
