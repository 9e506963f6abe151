package vn.thongsuot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report of a unit for a period (Vietnamese: báo cáo).
 *
 * @param drafterUnitId unit whose officials write it
 * @param recipientUnitId null where it goes to a body without an account here
 * @param version counts changes; a command that saw an older one is refused
 * @param edition one more each time it was given back and written anew
 * @param remarks why it was given back
 * @param documentId the signed paper
 * @param signatures digital ones in it
 */
public record Report(
        UUID id,
        UUID authorityId,
        UUID dutyId,
        UUID formId,
        UUID unitId,
        UUID drafterUnitId,
        @Nullable UUID recipientUnitId,
        @Nullable UUID throughUnitId,
        ReportState state,
        int version,
        int edition,
        @Nullable Signature signature,
        @Nullable String remarks,
        @Nullable Instant sentAt,
        @Nullable UUID documentId,
        int signatures) {

    /**
     * With what it was signed (Vietnamese: số, ngày, người ký).
     *
     * @param number such as {@code 12/BC-UBND}
     */
    public record Signature(
            String number,
            LocalDate on,
            String signer,
            @Nullable String position) {}

    /** Units whose officials stand on a side. */
    Stream<UUID> unitsOf(ReportTransitions.Side side) {
        return switch (side) {
            case AUTHOR -> Stream.of(unitId, drafterUnitId).distinct();
            case SIGNER -> Stream.of(unitId);
            case RECEIVER -> Stream.of(recipientUnitId, throughUnitId).flatMap(Stream::ofNullable);
        };
    }
}
