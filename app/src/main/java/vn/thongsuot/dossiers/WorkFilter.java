package vn.thongsuot.dossiers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.platform.WorkQuery.Due;
import vn.thongsuot.platform.WorkQuery.Whose;

/**
 * What a work list shows (Vietnamese: bộ lọc danh sách việc); it stands in the page's address.
 *
 * @param query whose work and how urgent, for dossiers and for all other kinds
 * @param procedureCode only this procedure
 * @param holderId only what this official holds
 * @param page from 1
 */
public record WorkFilter(
        WorkQuery query,
        @Nullable String procedureCode,
        @Nullable UUID holderId,
        int page) {

    public static final int PAGE_SIZE = 50;

    public WorkFilter {
        page = Math.max(1, page);
    }

    public WorkFilter(Whose whose, @Nullable Due due, @Nullable String procedureCode, int page) {
        this(new WorkQuery(whose, due), procedureCode, null, page);
    }

    public WorkFilter(WorkQuery query, @Nullable String procedureCode, int page) {
        this(query, procedureCode, null, page);
    }

    public Whose whose() {
        return query.whose();
    }

    public @Nullable Due due() {
        return query.due();
    }

    public WorkFilter with(@Nullable Due newDue) {
        return new WorkFilter(new WorkQuery(whose(), newDue), procedureCode, holderId, 1);
    }

    public WorkFilter withWhose(Whose newWhose) {
        return new WorkFilter(new WorkQuery(newWhose, due()), procedureCode, holderId, 1);
    }

    /** @param newHolder null for everybody's */
    public WorkFilter withHolder(@Nullable UUID newHolder) {
        return new WorkFilter(query, procedureCode, newHolder, 1);
    }

    public WorkFilter withPage(int newPage) {
        return new WorkFilter(query, procedureCode, holderId, newPage);
    }
}
