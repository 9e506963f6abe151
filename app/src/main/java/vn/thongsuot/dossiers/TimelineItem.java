package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.shared.LocalizedText;

/**
 * One line of a dossier's history (Vietnamese: một dòng diễn biến).
 *
 * @param action key of the event, such as {@code dossier.step-done}
 * @param actingFor account for which {@code accountId} stood in; null for own work
 * @param stepName step that the event left; null where it is about the whole dossier
 * @param collector who was handed the result; null where nobody was asked
 * @param note free text beside it, for officials only
 * @param handed who held it before and after a hand-over; null for any other event
 * @param succeeded who decided it before and after a change of units; null for any other event and where that stayed
 * @param moved how the due instant moved with the calendar; null for any other event
 * @param byRule null where a person or an event from outside was the cause
 */
public record TimelineItem(
        Instant at,
        String action,
        @Nullable UUID accountId,
        @Nullable UUID actingFor,
        @Nullable UUID unitId,
        @Nullable LocalizedText stepName,
        @Nullable UUID paperId,
        @Nullable String note,
        @Nullable String legalBasis,
        @Nullable Collected collector,
        @Nullable Handed handed,
        @Nullable Succeeded succeeded,
        @Nullable Moved moved,
        @Nullable ByRule byRule) {

    /** Who was handed the result. @param words id of their particulars; null where they stand on the dossier */
    public record Collected(String kind, @Nullable UUID words) {}

    /** A hand-over to another officer. @param from null where nobody held it */
    public record Handed(@Nullable UUID from, UUID to) {}

    /** The deciding unit before and after a change of units. */
    public record Succeeded(UUID from, UUID to) {}

    /** A due instant before and after its days were counted again. */
    public record Moved(Instant before, Instant after) {}

    /** A rule of a route by which the product itself acted; {@code routeNumber} counts the routes of the version. */
    public record ByRule(AutomaticRule rule, int routeNumber) {}
}
