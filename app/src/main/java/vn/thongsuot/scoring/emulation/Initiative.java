package vn.thongsuot.scoring.emulation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new way of working (Vietnamese: sáng kiến, mô hình, cách làm hay).
 *
 * @param councilUnitId whose council judges it
 * @param verdict words of the council
 * @param documentId the description as a file
 * @param version counts changes; a command that saw an older one is refused
 */
public record Initiative(
        UUID id,
        UUID authorityId,
        UUID unitId,
        UUID councilUnitId,
        String code,
        InitiativeDraft draft,
        InitiativeState state,
        @Nullable String scope,
        @Nullable String verdict,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable UUID documentId,
        boolean published,
        int version) {

    /** A unit that took it up (Vietnamese: đơn vị áp dụng). */
    public record Adoption(UUID unitId, LocalDate on, String outcome) {}
}
