package vn.thongsuot.programme.cascade;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding with the exception that was asked for it, if any (Vietnamese: điểm chưa khớp và ngoại lệ). */
public record CascadeLine(Finding finding, @Nullable Exemption exemption) {

    /**
     * Why a plan differs (Vietnamese: ngoại lệ).
     *
     * @param approvedBy account of the leader; null while nobody approved
     */
    public record Exemption(
            UUID id,
            String reason,
            UUID askedBy,
            Instant askedAt,
            @Nullable UUID approvedBy,
            @Nullable Instant approvedAt) {

        public boolean isApproved() {
            return approvedAt != null;
        }
    }

    /** A contradiction that nobody allowed. */
    public boolean isOpen() {
        return finding.kind().isContradiction() && (exemption == null || !exemption.isApproved());
    }
}
