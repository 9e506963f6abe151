package vn.thongsuot.petitions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * One petition and its life (Vietnamese: phản ánh, kiến nghị). It wraps its row, so that a save writes the changed columns alone;
 * only {@link #apply} sets the status.
 */
final class Petition {

    private final PetitionRecord row;

    Petition(PetitionRecord row) {
        this.row = row;
    }

    /** The edge that {@code action} would take; PTN-001 (conflict) where the table has none. */
    PetitionTransition edge(PetitionAction action) {
        return PetitionTransitions.find(status(), action).orElseThrow(() -> notAllowed(action));
    }

    /** Moves along the edge for {@code action} and gives it back. */
    PetitionTransition apply(PetitionAction action) {
        PetitionTransition edge = edge(action);
        row.setStatus(edge.to().key());
        return edge;
    }

    void classify(PetitionAbout about) {
        row.setAbout(about.key());
        row.setClassified(true);
    }

    void routeTo(UUID unitId, Instant at) {
        row.setUnitId(unitId);
        row.setHolderId(null);
        row.setRoutedAt(at);
    }

    /** Back at the register; whoever had taken it on has not. */
    void backToRegister() {
        row.setUnitId(row.getIntakeUnitId());
        row.setHolderId(null);
        row.setRoutedAt(null);
        row.setAcceptedAt(null);
    }

    void transferTo(UUID intakeUnitId) {
        row.setIntakeUnitId(intakeUnitId);
        row.setUnitId(intakeUnitId);
    }

    void accept(UUID holderId, Instant at) {
        row.setHolderId(holderId);
        row.setAcceptedAt(row.getAcceptedAt() == null ? at : row.getAcceptedAt());
    }

    void refuse(Instant at) {
        row.setClosedAt(at);
        row.setPublishable(false);
    }

    void redirect(String kind, Instant at) {
        row.setRedirectedAs(kind);
        refuse(at);
    }

    void forward(String body, Instant at) {
        row.setOutsideBody(body);
        refuse(at);
    }

    /** @param mass whether another person sent it, so that it stays a case of its own in the figures */
    void joinTo(Petition other, boolean mass) {
        row.setJoinedTo(other.id());
        row.setJoinedAs(mass ? "mass" : "duplicate");
        row.setUnitId(other.row().getUnitId());
        row.setRoutedAt(other.row().getRoutedAt());
    }

    void separate() {
        row.setJoinedTo(null);
        row.setJoinedAs(null);
        backToRegister();
    }

    void draft(UUID answerId, boolean publishable) {
        row.setAnswerId(answerId);
        row.setPublishable(publishable);
    }

    void answer(Instant at, @Nullable Instant publishDue) {
        row.setClosedAt(at);
        row.setPublishDueAt(publishDue);
    }

    void publish(Instant at) {
        row.setPublishedAt(at);
    }

    void rate(int stars, Instant at) {
        row.setRating(stars);
        row.setRatedAt(at);
    }

    /** The matter is not settled: no answer stands any more, and nothing is public. */
    void reopen(Instant at) {
        row.setReopened(true);
        row.setReopenings(row.getReopenings() + 1);
        row.setJoinedTo(null);
        row.setJoinedAs(null);
        row.setClosedAt(null);
        row.setPublishDueAt(null);
        row.setPublishedAt(null);
        row.setHolderId(null);
        row.setRoutedAt(at);
    }

    void screenDue(Instant refuse, Instant forward) {
        row.setScreenDueAt(refuse);
        row.setForwardDueAt(forward);
    }

    /** @param first whether it is the due instant of the figures too */
    void dueAt(Instant due, boolean first) {
        row.setDueAt(due);
        if (first) {
            row.setFirstDueAt(due);
        }
    }

    /** Keeps the due instant that runs now, by which lists are ordered. */
    void tick() {
        row.setNextDueAt(
                switch (status()) {
                    case RECEIVED -> row.getScreenDueAt();
                    case ROUTED, PROCESSING, SUBMITTED -> row.getDueAt();
                    case ANSWERED -> row.getPublishable() && row.getJoinedTo() == null ? row.getPublishDueAt() : null;
                    case WAITING, REFUSED, REDIRECTED, FORWARDED, JOINED, PUBLISHED -> null;
                });
    }

    /** @throws DomainException PTN-002 (conflict) if it changed since it was read */
    void requireVersion(int seen) {
        if (row.getVersion() != seen) {
            throw new DomainException(
                    "PTN-002",
                    DomainException.Kind.CONFLICT,
                    "Petition %s: version is %d, seen %d".formatted(code(), row.getVersion(), seen),
                    code());
        }
    }

    PetitionRecord row() {
        return row;
    }

    UUID id() {
        return row.getId();
    }

    UUID authorityId() {
        return row.getAuthorityId();
    }

    String code() {
        return row.getCode();
    }

    PetitionStatus status() {
        return PetitionStatus.of(row.getStatus());
    }

    PetitionAbout about() {
        return PetitionAbout.of(row.getAbout());
    }

    boolean isDuplicate() {
        return "duplicate".equals(row.getJoinedAs());
    }

    private DomainException notAllowed(PetitionAction action) {
        return new DomainException(
                "PTN-001",
                DomainException.Kind.CONFLICT,
                "Petition %s: cannot %s; status is %s, allowed: %s"
                        .formatted(code(), action, status(), PetitionTransitions.findActions(status())),
                new MessageRef("petition.action." + action.key()),
                new MessageRef("petition.status." + status().key()),
                PetitionTransitions.findActions(status()).stream()
                        .map(allowed -> new MessageRef("petition.action." + allowed.key()))
                        .toList());
    }
}
