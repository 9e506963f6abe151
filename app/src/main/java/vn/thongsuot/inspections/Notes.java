package vn.thongsuot.inspections;

import static vn.thongsuot.db.inspections.Tables.NOTE;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.Ids;

/** Words and file beside an event; the event itself holds only the note's id (Vietnamese: nội dung ghi kèm). */
@Component
public class Notes {

    private final DSLContext db;
    private final Clock clock;

    Notes(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A note of an inspection or finding. */
    public record Note(String content, @Nullable UUID documentId) {}

    /** @throws vn.thongsuot.shared.DomainException INS-003 without words, or with too many */
    public UUID add(UUID ownerId, String words, @Nullable UUID documentId) {
        UUID id = Ids.next(clock);
        db.insertInto(NOTE)
                .set(NOTE.ID, id)
                .set(NOTE.OWNER_ID, ownerId)
                .set(NOTE.CONTENT, Words.require(words, Words.LONG))
                .set(NOTE.DOCUMENT_ID, documentId)
                .execute();
        return id;
    }

    public Map<UUID, Note> listOf(UUID ownerId) {
        return db.selectFrom(NOTE)
                .where(NOTE.OWNER_ID.eq(ownerId))
                .fetchMap(NOTE.ID, row -> new Note(row.getContent(), row.getDocumentId()));
    }
}
