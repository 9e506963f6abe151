package vn.thongsuot.scoring.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that another body published for a unit (Vietnamese: số liệu công bố ngoài).
 *
 * @param code what it is; the known ones are {@link #CODES}
 * @param periodEnd last day of the period it is for
 * @param place in the publisher's ranking, where it gives one
 * @param publisher body that published it
 * @param source where it stands
 * @param documentId a copy of the publication
 * @param withdrawnReason why it no longer counts; null while it does
 */
public record PublishedFigure(
        UUID id,
        UUID authorityId,
        UUID unitId,
        String code,
        LocalDate periodEnd,
        BigDecimal value,
        @Nullable Integer place,
        String publisher,
        String source,
        @Nullable UUID documentId,
        @Nullable String withdrawnReason,
        Instant enteredAt) {

    /** Codes that formulas of the catalogue read, and the province's place in the ministry's index. */
    public static final List<String> CODES =
            List.of("papi", "pci", "sipas", "b1", "par-index", "766-full-online", "npsp-received");

    public boolean isWithdrawn() {
        return withdrawnReason != null;
    }
}
