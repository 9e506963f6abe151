package vn.thongsuot.documents;

import static vn.thongsuot.db.documents.Tables.BLOB;
import static vn.thongsuot.db.documents.Tables.DOCUMENT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.platform.StuckWork;
import vn.thongsuot.shared.LocalizedText;

/** Files that the virus scanner has not looked at, and those it found something in (Vietnamese: tệp chưa quét, tệp có mã độc). */
@Service
public class Unscanned implements StuckWork {

    /** After which a file is not merely waiting for its turn. */
    static final Duration SOON = Duration.ofMinutes(5);

    private static final Duration REJECTED_FOR = Duration.ofDays(30);
    private static final int SHOWN = 200;

    private final DSLContext db;
    private final Quarantine quarantine;
    private final AccessPolicy policy;
    private final Clock clock;

    Unscanned(DSLContext db, Quarantine quarantine, AccessPolicy policy, Clock clock) {
        this.db = db;
        this.quarantine = quarantine;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A file that is kept back; its name is that of the paper and names no person.
     *
     * @param ownerKind kind of the case that it belongs to
     * @param rejected whether something was found; else it waits
     */
    public record KeptBack(LocalizedText title, String ownerKind, Instant since, long sizeBytes, boolean rejected) {}

    @Override
    public String key() {
        return "unscanned";
    }

    @Override
    public int count(Actor actor) {
        return db.fetchCount(db.selectDistinct(BLOB.HASH)
                .from(BLOB)
                .join(DOCUMENT)
                .on(DOCUMENT.HASH.eq(BLOB.HASH))
                .where(DOCUMENT.AUTHORITY_ID.eq(actor.authorityId()), BLOB.STATE.eq("quarantined"))
                .and(BLOB.STORED_AT.lt(clock.instant().minus(SOON))));
    }

    @Override
    public String path() {
        return "/desk/unscanned";
    }

    /** Waiting ones and those rejected lately, newest first. @throws vn.thongsuot.shared.DomainException ACC-001 for a stranger */
    public List<KeptBack> list(Actor actor) {
        policy.requireKeeper(actor);
        return db.select(DOCUMENT.TITLE, DOCUMENT.OWNER_KIND, DOCUMENT.CREATED_AT, BLOB.SIZE_BYTES, BLOB.STATE)
                .from(BLOB)
                .join(DOCUMENT)
                .on(DOCUMENT.HASH.eq(BLOB.HASH))
                .where(DOCUMENT.AUTHORITY_ID.eq(actor.authorityId()))
                .and(BLOB.STATE
                        .eq("quarantined")
                        .or(BLOB.STATE
                                .eq("rejected")
                                .and(DOCUMENT.CREATED_AT.gt(clock.instant().minus(REJECTED_FOR)))))
                .orderBy(DOCUMENT.CREATED_AT.desc(), DOCUMENT.ID)
                .limit(SHOWN)
                .fetch(row -> new KeptBack(
                        LocalizedJson.read(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().equals("rejected")));
    }

    /** Asks the scanner again, now. @throws vn.thongsuot.shared.DomainException ACC-001 for a stranger */
    public void scanAgain(Actor actor) {
        policy.requireKeeper(actor);
        quarantine.scanWaiting();
    }
}
