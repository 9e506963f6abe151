package vn.thongsuot.reports;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Happening;
import vn.thongsuot.platform.HappeningSource;
import vn.thongsuot.platform.Happenings;
import vn.thongsuot.platform.api.ApiPaths;

/** What other systems are told of reports that went out (Vietnamese: báo sự kiện báo cáo): the events of the same names. */
@Component
class ReportHappenings implements HappeningSource {

    private static final List<String> KINDS = List.of("report.sent", "report.accepted", "report.sent-back");

    private final Happenings happenings;

    ReportHappenings(Happenings happenings) {
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

    void tell(Report report, String event, UUID eventId, Instant at) {
        if (!KINDS.contains(event) || !happenings.wanted(report.authorityId(), event)) {
            return;
        }
        Set<UUID> sides = Arrays.stream(ReportTransitions.Side.values())
                .flatMap(report::unitsOf)
                .collect(Collectors.toSet());
        happenings.tell(new Happening(
                eventId,
                event,
                report.id(),
                ApiPaths.ROOT + "/reports/" + report.id(),
                report.version(),
                new CaseUnits(report.authorityId(), sides),
                at));
    }
}
