package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.CASE_WORDS;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Sealing;

/** Keeps what a person wrote about a case in free words, encrypted (Vietnamese: lưu lời của người nộp); a read is a logged read. */
@Service
public class CaseWords {

    private static final String PURPOSE = "case-words";

    private final DSLContext db;
    private final Sealing sealing;
    private final PersonReads reads;
    private final Clock clock;

    CaseWords(DSLContext db, Sealing sealing, PersonReads reads, Clock clock) {
        this.db = db;
        this.sealing = sealing;
        this.reads = reads;
        this.clock = clock;
    }

    /** @param id of what they belong to, such as a request */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(UUID authorityId, UUID id, String words) {
        db.insertInto(CASE_WORDS)
                .set(CASE_WORDS.AUTHORITY_ID, authorityId)
                .set(CASE_WORDS.ID, id)
                .set(CASE_WORDS.CONTENT_CIPHER, sealing.seal(PURPOSE, id, words.getBytes(StandardCharsets.UTF_8)))
                .set(CASE_WORDS.SAVED_AT, clock.instant())
                .execute();
    }

    /** @param personId whose words they are */
    @Transactional
    public Optional<String> read(Actor actor, UUID id, UUID personId, String purpose) {
        return db.select(CASE_WORDS.CONTENT_CIPHER)
                .from(CASE_WORDS)
                .where(CASE_WORDS.AUTHORITY_ID.eq(actor.authorityId()), CASE_WORDS.ID.eq(id))
                .fetchOptional(CASE_WORDS.CONTENT_CIPHER)
                .map(cipher -> {
                    reads.log(actor, List.of(personId), purpose);
                    return new String(sealing.open(PURPOSE, id, cipher), StandardCharsets.UTF_8);
                });
    }
}
