package vn.thongsuot.reports;

import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.shared.DomainException;

/**
 * Who may read and change which report (Vietnamese: quyền đối với báo cáo): those who stand at its unit, at the office that
 * drafts it, or above them; once it was sent, also those at the recipient and at the office through which it goes.
 */
@Component
public class ReportAccess {

    private final AccessPolicy policy;

    ReportAccess(AccessPolicy policy) {
        this.policy = policy;
    }

    public boolean mayRead(Actor actor, Report report) {
        return may(actor, Permission.BOARD_READ, ReportTransitions.Side.AUTHOR, report)
                || report.state().isOut() && may(actor, Permission.BOARD_READ, ReportTransitions.Side.RECEIVER, report);
    }

    /** @throws DomainException ACC-001 (not found) if the actor may not see the report */
    public Report requireRead(Actor actor, Report report) {
        if (!mayRead(actor, report)) {
            throw AccessPolicy.notFound();
        }
        return report;
    }

    public boolean may(Actor actor, ReportTransitions.Edge edge, Report report) {
        return may(actor, edge.permission(), edge.side(), report);
    }

    /** @throws DomainException ACC-002 (forbidden) if the actor may not take this edge */
    void require(Actor actor, ReportTransitions.Edge edge, Report report) {
        if (!may(actor, edge, report)) {
            throw new DomainException(
                    "ACC-002",
                    DomainException.Kind.FORBIDDEN,
                    "account lacks %s on this report".formatted(edge.permission()));
        }
    }

    private boolean may(Actor actor, Permission permission, ReportTransitions.Side side, Report report) {
        return actor.authorityId().equals(report.authorityId())
                && report.unitsOf(side).anyMatch(unit -> policy.mayIn(actor, permission, unit));
    }
}
