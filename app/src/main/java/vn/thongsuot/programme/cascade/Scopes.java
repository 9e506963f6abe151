package vn.thongsuot.programme.cascade;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.Reach;

/** Whether a target speaks about fewer cases than another (Vietnamese: phạm vi hẹp hơn). */
final class Scopes {

    private Scopes() {}

    /** A population or an exclusion that the parent does not have narrows; other words for the parent's own do not. */
    static boolean narrower(Reach child, Reach parent) {
        return (parent.scope() == null && child.scope() != null)
                || (child.exclusion() != null && !same(child.exclusion(), parent.exclusion()));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(one == null ? null : Key.folded(one), other == null ? null : Key.folded(other));
    }
}
