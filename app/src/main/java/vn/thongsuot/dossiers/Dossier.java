package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.clock.ClockReading;
import vn.thongsuot.calendar.clock.Timeliness;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * One dossier and its life (Vietnamese: hồ sơ). It wraps its row, so that a save writes the changed columns alone; only
 * {@link #apply} sets the status.
 */
final class Dossier {

    private final DossierRecord row;

    Dossier(DossierRecord row) {
        this.row = row;
    }

    /** The edge of the table that {@code action} would take; DOS-001 (conflict) where there is none. */
    Transition edge(DossierAction action) {
        return DossierTransitions.find(status(), action).orElseThrow(() -> notAllowed(action));
    }

    /** Moves along the edge for {@code action} and gives it back, for event, clock and legal basis. */
    Transition apply(DossierAction action) {
        Transition edge = edge(action);
        row.setStatus(edge.to().key());
        return edge;
    }

    void receive(DossierCode code, Instant at, @Nullable UUID by) {
        row.setCode(code.value());
        row.setReceivedAt(at);
        row.setReceivedBy(by);
    }

    void enter(StepView step, UUID unitId, Instant at) {
        row.setStepKey(step.key());
        row.setStepRole(step.role().name());
        row.setStepUnitId(unitId);
        row.setHolderId(null);
        row.setStepSince(at);
    }

    void claim(Actor actor) {
        row.setHolderId(actor.accountId());
    }

    void release() {
        row.setHolderId(null);
    }

    void setClock(ClockReading reading, @Nullable Instant due, @Nullable Instant appointment) {
        row.setDueAt(due);
        row.setAppointmentAt(appointment == null ? row.getAppointmentAt() : appointment);
        row.setProvisional(reading.provisional());
    }

    void wait(WaitReason reason, Instant since) {
        row.setWaitReason(reason.key());
        row.setPausedSince(since);
        row.setDueAt(null);
        if (reason == WaitReason.SUPPLEMENT) {
            row.setSupplementRounds(row.getSupplementRounds() + 1);
        }
    }

    void resume() {
        row.setWaitReason(null);
        row.setPausedSince(null);
    }

    void extendTo(Instant appointment, Instant apologyAt) {
        row.setExtensions(row.getExtensions() + 1);
        row.setAppointmentAt(appointment);
        row.setApologyAt(apologyAt);
    }

    void finish(Outcome outcome, Instant at, @Nullable Timeliness timeliness, long workingMinutes) {
        row.setOutcome(outcome.key());
        row.setFinishedAt(at);
        row.setTimeliness(timeliness == null ? null : timeliness.key());
        row.setWorkingMinutes(workingMinutes);
        row.setPausedSince(null);
        row.setWaitReason(null);
    }

    void payFee(Instant at) {
        row.setFeePaidAt(at);
    }

    void handOver(Instant at, UUID deskUnitId) {
        row.setReturnedAt(at);
        row.setReturnedUnitId(deskUnitId);
        row.setHolderId(null);
    }

    /** @throws DomainException DOS-002 (conflict) if somebody changed it since this version was seen */
    void requireVersion(int seen) {
        if (row.getVersion() != seen) {
            throw new DomainException(
                    "DOS-002",
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: cannot save; version is %d, seen was %d.".formatted(label(), row.getVersion(), seen),
                    label());
        }
    }

    DossierRecord row() {
        return row;
    }

    UUID id() {
        return row.getId();
    }

    UUID authorityId() {
        return row.getAuthorityId();
    }

    DossierStatus status() {
        return DossierStatus.of(row.getStatus());
    }

    String label() {
        return Objects.requireNonNullElse(row.getCode(), "(no code)");
    }

    private DomainException notAllowed(DossierAction action) {
        return new DomainException(
                "DOS-001",
                DomainException.Kind.CONFLICT,
                "Dossier %s: cannot %s; status is %s, allowed: %s."
                        .formatted(label(), action.key(), status().key(), DossierTransitions.findActions(status())),
                new MessageRef("dossier.action." + action.key()),
                new MessageRef("dossier.status." + status().key()));
    }
}
