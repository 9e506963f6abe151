package vn.thongsuot.exports;

import static vn.thongsuot.exports.ExportState.EXPIRED;
import static vn.thongsuot.exports.ExportState.FAILED;
import static vn.thongsuot.exports.ExportState.READY;
import static vn.thongsuot.exports.ExportState.REFUSED;
import static vn.thongsuot.exports.ExportState.RUNNING;
import static vn.thongsuot.exports.ExportState.WAITING;

import java.util.Map;
import java.util.Set;
import vn.thongsuot.db.exports.tables.records.ExportRecord;

/** The life cycle of a file as one table (Vietnamese: bảng chuyển trạng thái kết xuất). */
final class ExportTransitions {

    static final Map<ExportState, Set<ExportState>> TABLE = Map.of(
            WAITING, Set.of(RUNNING),
            RUNNING, Set.of(READY, REFUSED, FAILED, WAITING),
            READY, Set.of(EXPIRED),
            REFUSED, Set.of(),
            FAILED, Set.of(WAITING),
            EXPIRED, Set.of());

    private ExportTransitions() {}

    static void apply(ExportRecord row, ExportState to) {
        ExportState from = ExportState.of(row.getState());
        if (!TABLE.getOrDefault(from, Set.of()).contains(to)) {
            throw new IllegalStateException("Export %s: cannot become %s; state is %s, allowed: %s."
                    .formatted(row.getId(), to, from, TABLE.get(from)));
        }
        row.setState(to.key());
    }
}
