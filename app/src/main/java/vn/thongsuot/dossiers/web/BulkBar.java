package vn.thongsuot.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.bulk.BulkAction;

/**
 * What stands over a work list to act on many of its dossiers (Vietnamese: thanh thao tác hàng loạt).
 *
 * @param acts keys of what the reader may do at all
 * @param filter of the list, so that all of it can be meant
 * @param error why nothing happened; null where nothing was asked
 */
record BulkBar(
        List<String> acts, WorkFilter filter, @Nullable String error) {

    static BulkBar of(Actor actor, WorkFilter filter, @Nullable String error) {
        return new BulkBar(
                BulkAction.listFor(actor).stream().map(BulkAction::key).toList(), filter, error);
    }

    String whose() {
        return Links.key(filter.whose());
    }

    @Nullable
    String due() {
        return filter.due() == null ? null : Links.key(filter.due());
    }

    @Nullable
    String procedure() {
        return filter.procedureCode();
    }

    @Nullable
    String holder() {
        return filter.holderId() == null ? null : filter.holderId().toString();
    }
}
