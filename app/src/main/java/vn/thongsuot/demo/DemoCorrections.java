package vn.thongsuot.demo;

import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.ReopenDecision;
import vn.thongsuot.dossiers.ReopenReason;
import vn.thongsuot.dossiers.Reopenings;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkLists;
import vn.thongsuot.platform.WorkQuery;

/** One finished dossier of the first commune that is handled again, because a complaint was right. */
@Component
class DemoCorrections {

    private static final String PROCEDURE = "1.001612";

    private final DemoUnits units;
    private final WorkLists lists;
    private final Reopenings reopenings;

    DemoCorrections(DemoUnits units, WorkLists lists, Reopenings reopenings) {
        this.units = units;
        this.lists = lists;
        this.reopenings = reopenings;
    }

    /** Nothing where no result waits today. */
    void make() {
        Actor leader = units.holder(units.communes().getFirst(), Role.LEADER);
        WorkFilter ready = new WorkFilter(WorkQuery.Whose.SUBTREE, WorkQuery.Due.READY, PROCEDURE, 1);
        for (Seen seen : lists.listSeen(leader, ready, 1)) {
            reopenings.open(leader, seen, new ReopenDecision(ReopenReason.COMPLAINT, "27/QĐ-UBND", units.today()));
        }
    }
}
