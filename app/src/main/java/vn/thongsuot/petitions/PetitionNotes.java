package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.NOTE;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;

/** Free text beside an event; the event itself holds only the note's id (Vietnamese: nội dung ghi kèm). */
@Component
class PetitionNotes {

    static final int LONGEST = 4000;

    private final DSLContext db;
    private final Clock clock;

    PetitionNotes(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws DomainException PTN-004 if the text is blank, PTN-005 if it is longer than {@value #LONGEST} characters */
    UUID add(Petition petition, PetitionAction action, String text) {
        UUID id = Ids.next(clock);
        db.insertInto(NOTE)
                .set(NOTE.AUTHORITY_ID, petition.authorityId())
                .set(NOTE.ID, id)
                .set(NOTE.PETITION_ID, petition.id())
                .set(NOTE.TEXT, require(text, action))
                .execute();
        return id;
    }

    Map<UUID, String> textsOf(Petition petition) {
        return db.select(NOTE.ID, NOTE.TEXT)
                .from(NOTE)
                .where(NOTE.AUTHORITY_ID.eq(petition.authorityId()), NOTE.PETITION_ID.eq(petition.id()))
                .fetchMap(NOTE.ID, NOTE.TEXT);
    }

    static String require(String text, PetitionAction action) {
        String written = text.strip();
        if (written.isEmpty()) {
            throw new DomainException(
                    "PTN-004",
                    DomainException.Kind.INVALID,
                    "cannot %s without words".formatted(action.key()),
                    new MessageRef("petition.action." + action.key()));
        }
        if (written.length() > LONGEST) {
            throw new DomainException(
                    "PTN-005",
                    DomainException.Kind.INVALID,
                    "text has %d characters, allowed: %d".formatted(written.length(), LONGEST),
                    LONGEST);
        }
        return written;
    }
}
