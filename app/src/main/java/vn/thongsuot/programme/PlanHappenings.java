package vn.thongsuot.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Happening;
import vn.thongsuot.platform.HappeningSource;
import vn.thongsuot.platform.Happenings;
import vn.thongsuot.platform.api.ApiPaths;

/** What other systems are told of plans (Vietnamese: báo sự kiện kế hoạch): the events of the same names. */
@Component
class PlanHappenings implements HappeningSource {

    private static final List<String> KINDS = List.of("plan.issued", "plan.amended", "plan.replaced", "plan.closed");

    private final Happenings happenings;

    PlanHappenings(Happenings happenings) {
        this.happenings = happenings;
    }

    @Override
    public Permission permission() {
        return Permission.BOARD_READ;
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    void tell(Plan plan, String event, UUID eventId, Instant at) {
        if (KINDS.contains(event) && happenings.wanted(plan.authorityId(), event)) {
            happenings.tell(new Happening(
                    eventId,
                    event,
                    plan.id(),
                    ApiPaths.ROOT + "/plans/" + plan.id(),
                    plan.version(),
                    new CaseUnits(plan.authorityId(), Set.of(plan.unitId())),
                    at));
        }
    }
}
