package vn.thongsuot.dossiers;

import org.jspecify.annotations.Nullable;

/**
 * What a work list shows (Vietnamese: bộ lọc danh sách việc); it stands in the page's address.
 *
 * @param procedureCode only this procedure
 * @param page from 1
 */
public record WorkFilter(
        Whose whose, @Nullable Due due, @Nullable String procedureCode, int page) {

    public static final int PAGE_SIZE = 50;

    /** Whose work (Vietnamese: người giữ). */
    public enum Whose {
        /** What I claimed and what waits unclaimed for my role and unit. */
        MINE,
        /** Everything that waits for my roles and units, whoever holds it. */
        UNIT,
        /** Every open dossier of the units under mine. */
        SUBTREE
    }

    /** How urgent (Vietnamese: theo hạn). */
    public enum Due {
        LATE,
        TODAY,
        SOON,
        LATER,
        WAITING,
        /** Result at the desk, to be handed over. */
        READY
    }

    public WorkFilter {
        page = Math.max(1, page);
    }

    public WorkFilter with(@Nullable Due newDue) {
        return new WorkFilter(whose, newDue, procedureCode, 1);
    }

    public WorkFilter withPage(int newPage) {
        return new WorkFilter(whose, due, procedureCode, newPage);
    }
}
