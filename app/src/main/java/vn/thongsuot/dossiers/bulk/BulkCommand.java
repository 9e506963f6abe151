package vn.thongsuot.dossiers.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.Seen;

/**
 * An act on many dossiers (Vietnamese: yêu cầu thao tác hàng loạt).
 *
 * @param rows as the person saw them
 * @param reason of a hand-over or another case; empty elsewhere
 */
public record BulkCommand(BulkAction action, List<Seen> rows, Choice choice, String reason) {

    /**
     * What is chosen once for all of them; null where the action asks for no such thing.
     *
     * @param to who takes over
     * @param collector who collects the results
     * @param caseKey case into which they are put; {@link vn.thongsuot.procedures.ExitGuard#USUAL_CASE} for the usual one
     */
    public record Choice(
            @Nullable UUID to,
            @Nullable Collector collector,
            @Nullable String caseKey) {

        public static final Choice NONE = new Choice(null, null, null);

        public static Choice to(@Nullable UUID account) {
            return new Choice(account, null, null);
        }

        public static Choice collectedBy(@Nullable Collector collector) {
            return new Choice(null, collector, null);
        }

        public static Choice intoCase(@Nullable String caseKey) {
            return new Choice(null, null, caseKey);
        }
    }

    public BulkCommand {
        rows = rows.stream().distinct().toList();
    }

    boolean isInBackground() {
        return action.isSlow() || rows.size() > BulkRuns.AT_ONCE;
    }
}
