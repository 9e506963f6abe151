package vn.thongsuot.procedures.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says of one procedure, with the days of the duties that follow (Vietnamese: thủ tục được công bố).
 *
 * @param content null where it is abolished
 * @param baseVersionId version on which the draft was built; null for a new procedure
 * @param announceDueOn null, as publishDueOn, for an internal procedure: no act sets days for it
 * @param versionId version that the signature made
 */
public record DecisionItem(
        UUID id,
        UUID decisionId,
        String code,
        Kind kind,
        @Nullable CatalogueEntry content,
        @Nullable UUID baseVersionId,
        @Nullable UUID versionId,
        List<String> replacedBy,
        int contentMissing,
        boolean flowRequired,
        @Nullable LocalDate announceDueOn,
        @Nullable LocalDate publishDueOn,
        LocalDate flowDueOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate nationalOn,
        @Nullable LocalDate portalOn,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate internalFlowOn,
        @Nullable LocalDate eFlowOn) {

    public DecisionItem {
        replacedBy = List.copyOf(replacedBy);
    }

    /** What happens to the procedure (Vietnamese: mới ban hành, sửa đổi, bãi bỏ). */
    public enum Kind {
        NEW,
        AMENDED,
        ABOLISHED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** The day that runs: of the publication once it is signed, before of the announcement; empty for an internal procedure. */
    public Optional<LocalDate> dueOn(DecisionState state) {
        return Optional.ofNullable(state == DecisionState.SIGNED ? publishDueOn : announceDueOn);
    }

    /** The day on which the last channel had it; null while one is missing. */
    public @Nullable LocalDate publishedAllOn() {
        if (nationalOn == null || portalOn == null || postedOn == null) {
            return null;
        }
        LocalDate last = nationalOn.isAfter(portalOn) ? nationalOn : portalOn;
        return last.isAfter(postedOn) ? last : postedOn;
    }
}
