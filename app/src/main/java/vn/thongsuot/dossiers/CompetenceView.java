package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field of administration that a unit handles for its agency in a time (Vietnamese: phân công lĩnh vực).
 *
 * @param last last day; null while it holds
 * @param source decision by which it was given; null where nobody noted it
 */
public record CompetenceView(
        String fieldCode,
        UUID unitId,
        LocalDate from,
        @Nullable LocalDate last,
        @Nullable String source) {}
