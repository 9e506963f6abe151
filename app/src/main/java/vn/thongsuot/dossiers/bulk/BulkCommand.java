package vn.thongsuot.dossiers.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.Seen;

/**
 * An act on many dossiers (Vietnamese: yêu cầu thao tác hàng loạt).
 *
 * @param rows as the person saw them
 * @param to who takes over; null where nothing is handed over
 * @param reason of a hand-over; empty elsewhere
 */
public record BulkCommand(
        BulkAction action, List<Seen> rows, @Nullable UUID to, String reason) {

    public BulkCommand {
        rows = rows.stream().distinct().toList();
    }

    boolean isInBackground() {
        return action.isSlow() || rows.size() > BulkRuns.AT_ONCE;
    }
}
