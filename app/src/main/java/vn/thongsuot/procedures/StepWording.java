package vn.thongsuot.procedures;

import org.jspecify.annotations.Nullable;

/**
 * What the decision says of a step beside its name (Vietnamese: lời văn của bước trong quyết định), so that it is written out as it
 * came in.
 *
 * @param description what is done, in full; null where the name says all
 * @param label how the decision calls the step, such as {@code B1}; null where it says no more than the key
 * @param doer who does it, in the decision's words; null where role and place say the same
 */
public record StepWording(
        @Nullable String description,
        @Nullable String label,
        @Nullable String doer) {

    public static final StepWording NONE = new StepWording(null, null, null);

    /** Most letters of a description. */
    public static final int LONGEST = 10_000;
}
