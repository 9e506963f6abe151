package vn.thongsuot.programme.cascade;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.Target;

/**
 * One difference between a plan and its parent plan (Vietnamese: điểm chưa khớp).
 *
 * @param parent the parent's target; null only for a target that the parent does not have
 * @param child the child's target; null only where it is missing
 * @param expected what the growth of the parent's target asks in that year; null where the parent's own value is compared
 */
public record Finding(
        Kind kind,
        @Nullable Target parent,
        @Nullable Target child,
        @Nullable BigDecimal expected) {

    /** What does not fit (Vietnamese: loại sai khác). */
    public enum Kind {
        /** Asks less than the parent (Vietnamese: thấp hơn, yếu hơn). */
        WEAKER(true),
        /** The parent's target has no counterpart (Vietnamese: thiếu). */
        MISSING(true),
        /** Due later than the parent's (Vietnamese: muộn hơn). */
        LATER(true),
        /** Speaks about fewer cases than the parent's (Vietnamese: phạm vi hẹp hơn). */
        NARROWER(true),
        /** Same figure, but measured in another way: nothing can be said (Vietnamese: không so sánh được). */
        INCOMPARABLE(true),
        /** The child's own addition, or a target whose counterpart nobody recognises (Vietnamese: riêng của đơn vị). */
        UNMATCHED(false);

        private final boolean contradiction;

        Kind(boolean contradiction) {
            this.contradiction = contradiction;
        }

        /** Whether it needs a change or an exception; an addition needs neither. */
        public boolean isContradiction() {
            return contradiction;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The parent's target, of a finding that has one. */
    public UUID parentTargetId() {
        return Objects.requireNonNull(parent).id();
    }
}
