package vn.thongsuot.programme.review;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** What a person decides about the rows of a reading (Vietnamese: xác nhận, sửa, gộp, tách, loại); each decision is kept at once. */
@Service
public class RowDecisions {

    private final Readings readings;
    private final ReadingStore store;
    private final LessonBook lessons;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    RowDecisions(
            Readings readings, ReadingStore store, LessonBook lessons, AuditTrail audit, JsonMapper json, Clock clock) {
        this.readings = readings;
        this.store = store;
        this.lessons = lessons;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param version of the reading, as the person saw it
     * @param content fields as typed; only {@link RowAction#ACCEPT} and {@link RowAction#SPLIT} keep them
     * @throws DomainException ACC-001 (not found), PLN-021 if somebody was faster, PLN-022 if the row's state does not allow
     *     it, PLN-023 if a plan was made of the reading already
     */
    @Transactional
    public void decide(
            Actor actor, UUID readingId, int version, UUID rowId, RowAction action, Map<String, String> content) {
        Reading reading = open(actor, readingId, version);
        ReadingRow row = store.findRow(readingId, rowId).orElseThrow(AccessPolicy::notFound);
        if (!action.isAllowedFrom(row.state())) {
            throw new DomainException(
                    "PLN-022",
                    DomainException.Kind.CONFLICT,
                    "Row %d: cannot %s; state is %s.".formatted(row.n(), action.key(), row.state()),
                    new MessageRef("reading.action." + action.key()),
                    new MessageRef("reading.state." + row.state().key()));
        }
        Map<String, String> kept = action == RowAction.ACCEPT || action == RowAction.SPLIT ? content : row.content();
        store.decide(row, action.to(), kept, actor.accountId());
        if (action == RowAction.SPLIT) {
            store.insertRow(copy(row, kept));
        }
        learn(reading, row, action, kept);
        record(
                actor,
                reading,
                "plan-reading." + action.key(),
                Map.of("row", row.id().toString()));
    }

    /** Accepts every open row of a kind about which nothing is doubtful. */
    @Transactional
    public void acceptCertain(Actor actor, UUID readingId, int version, ReadingRow.Kind kind) {
        Reading reading = open(actor, readingId, version);
        store.listRows(readingId, kind).stream()
                .filter(row -> row.isOpen() && row.doubts().isEmpty())
                .forEach(row -> store.decide(row, ReadingRow.State.ACCEPTED, row.content(), actor.accountId()));
        record(actor, reading, "plan-reading.certain-accepted", Map.of("kind", kind.key()));
    }

    private Reading open(Actor actor, UUID readingId, int version) {
        Reading reading = readings.get(actor, readingId);
        int found = store.lockVersion(readingId);
        if (found != version) {
            throw new DomainException(
                    "PLN-021",
                    DomainException.Kind.CONFLICT,
                    "Reading %s: seen version %d, found %d.".formatted(readingId, version, found));
        }
        if (reading.planId() != null) {
            throw new DomainException(
                    "PLN-023", DomainException.Kind.CONFLICT, "reading %s has a plan".formatted(readingId));
        }
        return reading;
    }

    private ReadingRow copy(ReadingRow row, Map<String, String> content) {
        return new ReadingRow(
                store.newId(),
                row.readingId(),
                store.nextNumber(row.readingId(), row.kind()),
                row.kind(),
                ReadingRow.State.OPEN,
                row.certainty(),
                row.doubts(),
                row.found(),
                content,
                row.from(),
                row.to(),
                null,
                null);
    }

    private void learn(Reading reading, ReadingRow row, RowAction action, Map<String, String> content) {
        String quote = reading.content().substring(row.from(), row.to());
        if (row.kind() == ReadingRow.Kind.GOAL) {
            return;
        }
        if (action == RowAction.ACCEPT) {
            lessons.accepted(
                    reading.authorityId(), row, content, Headings.findAbove(reading.content(), row.from()), quote);
        } else if (action == RowAction.REJECT && row.kind() == ReadingRow.Kind.TARGET) {
            lessons.rejected(reading.authorityId(), quote);
        }
    }

    private void record(Actor actor, Reading reading, String event, Map<String, String> data) {
        store.touch(reading.id());
        audit.append(
                Readings.stream(reading.id()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        reading.unitId(),
                        event,
                        json.writeValueAsString(data),
                        null));
    }
}
