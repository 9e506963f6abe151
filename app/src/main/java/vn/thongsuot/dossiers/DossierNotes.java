package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.NOTE;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.shared.Ids;

/** Free text beside an event; the event itself holds only the note's id (Vietnamese: nội dung ghi kèm). */
@Component
class DossierNotes {

    private final DSLContext db;
    private final Clock clock;

    DossierNotes(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    UUID add(Change change, String text) {
        return add(change.dossier(), change.actor(), change.at(), text);
    }

    UUID add(Dossier dossier, Actor actor, Instant at, String text) {
        UUID id = Ids.next(clock);
        db.insertInto(NOTE)
                .set(NOTE.AUTHORITY_ID, dossier.authorityId())
                .set(NOTE.ID, id)
                .set(NOTE.DOSSIER_ID, dossier.id())
                .set(NOTE.TEXT, text)
                .set(NOTE.WRITTEN_AT, at)
                .set(NOTE.WRITTEN_BY, actor.accountId())
                .execute();
        return id;
    }

    Map<UUID, String> textsOf(Dossier dossier) {
        return db.select(NOTE.ID, NOTE.TEXT)
                .from(NOTE)
                .where(NOTE.AUTHORITY_ID.eq(dossier.authorityId()), NOTE.DOSSIER_ID.eq(dossier.id()))
                .fetchMap(NOTE.ID, NOTE.TEXT);
    }
}
