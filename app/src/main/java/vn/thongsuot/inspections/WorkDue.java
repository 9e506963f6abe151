package vn.thongsuot.inspections;

import java.util.Objects;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;

/** How urgent a piece of work is (Vietnamese: mức gấp của việc). */
public final class WorkDue {

    /** Working days within which something is due soon, as in the list of dossiers. */
    private static final int SOON = 3;

    private WorkDue() {}

    public static WorkQuery.Due of(WorkEntry entry) {
        int left = Objects.requireNonNullElse(entry.daysLeft(), SOON + 1);
        if (left < 0) {
            return WorkQuery.Due.LATE;
        }
        return left == 0 ? WorkQuery.Due.TODAY : left <= SOON ? WorkQuery.Due.SOON : WorkQuery.Due.LATER;
    }
}
