package vn.thongsuot.inspections.findings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionAccess;
import vn.thongsuot.inspections.InspectionTransitions;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.shared.DomainException;

/**
 * Who may read and change a finding (Vietnamese: quyền đối với tồn tại, hạn chế): who may see its inspection; a draft is the
 * inspecting side's own until the conclusion.
 */
@Component
class FindingAccess {

    private final Inspections inspections;
    private final InspectionAccess access;

    FindingAccess(Inspections inspections, InspectionAccess access) {
        this.inspections = inspections;
        this.access = access;
    }

    /** What an actor may do with some findings; asks the database twice, however many they are. */
    View view(Actor actor, Collection<Finding> findings) {
        return new View(
                actor,
                access.reader(actor),
                inspections.findAll(
                        findings.stream().map(Finding::inspectionId).distinct().toList()));
    }

    /** What one actor may. */
    static final class View {

        private final Actor actor;
        private final InspectionAccess.Reader reader;
        private final Map<UUID, Inspection> inspections;

        private View(Actor actor, InspectionAccess.Reader reader, Map<UUID, Inspection> inspections) {
            this.actor = actor;
            this.reader = reader;
            this.inspections = inspections;
        }

        boolean mayRead(Finding finding) {
            Inspection inspection = inspectionOf(finding);
            return finding.foundOn() == null
                    ? reader.may(InspectionTransitions.Side.TEAM, inspection)
                            || reader.may(InspectionTransitions.Side.SIGNER, inspection)
                    : reader.mayRead(inspection) || isOwner(finding);
        }

        boolean may(FindingTransitions.Side side, Finding finding) {
            Inspection inspection = inspectionOf(finding);
            return switch (side) {
                case TEAM ->
                    reader.may(InspectionTransitions.Side.TEAM, inspection) && !reader.isOf(finding.ownerUnitId());
                case SIGNER -> reader.may(InspectionTransitions.Side.SIGNER, inspection);
                case CONCLUSION -> false;
                case UNIT -> reader.may(InspectionTransitions.Side.INSPECTED, inspection);
                case OWNER -> reader.may(InspectionTransitions.Side.INSPECTED, inspection) || isOwner(finding);
                case BOTH ->
                    reader.may(InspectionTransitions.Side.INSPECTED, inspection)
                            || reader.may(InspectionTransitions.Side.TEAM, inspection);
            };
        }

        private boolean isOwner(Finding finding) {
            return actor.accountId().equals(finding.ownerId()) && actor.may(Permission.BOARD_READ);
        }

        private Inspection inspectionOf(Finding finding) {
            Inspection inspection = inspections.get(finding.inspectionId());
            if (inspection == null) {
                throw AccessPolicy.notFound();
            }
            return inspection;
        }
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    Finding requireRead(Actor actor, Finding finding) {
        if (!view(actor, List.of(finding)).mayRead(finding)) {
            throw AccessPolicy.notFound();
        }
        return finding;
    }

    /** @throws DomainException ACC-002 (forbidden) if the actor does not stand on this side */
    void require(Actor actor, FindingTransitions.Side side, Finding finding) {
        if (!view(actor, List.of(finding)).may(side, finding)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account is not %s".formatted(side));
        }
    }
}
