package vn.thongsuot.indicators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** What a reported value has to satisfy, and how it is refused (Vietnamese: điều kiện của số báo cáo). */
final class ValueRules {

    private ValueRules() {}

    /** @throws DomainException IND-020 if the numbers are neither two sides nor one result */
    static void requireNumbers(NewValue value, Indicator indicator) {
        boolean sides = value.numerator() != null
                && value.value() == null
                && (value.denominator() != null) == (indicator.denominator() != null);
        boolean result = value.value() != null && value.numerator() == null && value.denominator() == null;
        boolean negative = value.numerator() != null && value.numerator().signum() < 0
                || value.denominator() != null && value.denominator().signum() < 0;
        if (!sides && !result || negative) {
            throw new DomainException("IND-020", DomainException.Kind.INVALID, "neither two sides nor one result");
        }
    }

    /** @throws DomainException IND-026 without a reason, IND-022 without evidence, IND-023 for one's own value */
    static void requireFit(Actor actor, ReportedValue value, ValueAction action, @Nullable String remark) {
        if (action.needsRemark() && blankToNull(remark) == null) {
            throw new DomainException("IND-026", DomainException.Kind.INVALID, "a return needs a reason");
        }
        if (action == ValueAction.SUBMIT && value.documentId() == null) {
            throw new DomainException("IND-022", DomainException.Kind.INVALID, "a submitted value needs evidence");
        }
        boolean own = value.authorId().equals(actor.accountId());
        if (own && (action == ValueAction.APPROVE || action == ValueAction.RETURN)) {
            throw new DomainException("IND-023", DomainException.Kind.FORBIDDEN, "nobody approves their own value");
        }
    }

    static DomainException refused(ReportedValue value, String action) {
        return new DomainException(
                "IND-021",
                DomainException.Kind.CONFLICT,
                "value %s: cannot %s; state is %s, allowed: %s."
                        .formatted(value.id(), action, value.state(), ValueTransitions.from(value.state())),
                new MessageRef("value.state." + value.state().key()));
    }

    static DomainException stale(UUID id) {
        return new DomainException("IND-024", DomainException.Kind.CONFLICT, "value %s was changed".formatted(id));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
