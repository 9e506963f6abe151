package vn.thongsuot.documents;

import static vn.thongsuot.db.documents.Tables.BLOB;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps files that people brought until the virus scanner found them clean (Vietnamese: cách ly tệp chờ quét vi-rút). Where the scanner
 * is down, they wait and all else goes on; what the product prints itself never waits.
 */
@Component
class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final Set<String> OWN_PRINTS = Set.of("paper", "publication", "result", "certified-copy");
    private static final int AT_ONCE = 50;

    private final DSLContext db;
    private final BlobFiles files;
    private final Clamd clamd;
    private final ClamdSettings settings;
    private final Clock clock;

    Quarantine(DSLContext db, BlobFiles files, Clamd clamd, ClamdSettings settings, Clock clock) {
        this.db = db;
        this.files = files;
        this.clamd = clamd;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a new content of this purpose has to wait. */
    boolean holds(String purpose) {
        return settings.isOn() && !OWN_PRINTS.contains(purpose);
    }

    /** Elsewhere than in the thread that committed: nobody at a counter waits for the scanner. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void scanSoon(ContentKept kept) {
        Thread.ofVirtual().name("virus-scan").start(() -> scan(kept.hash()));
    }

    /** Scans what still waits, the oldest first, until the scanner does not answer. */
    void scanWaiting() {
        if (!settings.isOn()) {
            return;
        }
        List<String> waiting = db.select(BLOB.HASH)
                .from(BLOB)
                .where(BLOB.STATE.eq("quarantined"))
                .orderBy(BLOB.STORED_AT)
                .limit(AT_ONCE)
                .fetch(BLOB.HASH);
        for (String hash : waiting) {
            if (!scan(hash)) {
                return;
            }
        }
    }

    /** @return whether the scanner gave a verdict */
    private boolean scan(String hash) {
        try {
            Optional<String> found = clamd.scan(Files.readAllBytes(files.path(hash)));
            settle(hash, found.isEmpty() ? "released" : "rejected", found.orElse("clean"));
            found.ifPresent(name -> LOG.warn("Content {} was rejected: {}.", hash, name));
            return true;
        } catch (IOException e) {
            LOG.warn("Content {} waits: the virus scanner gave no verdict ({}).", hash, e.getMessage());
            return false;
        }
    }

    private void settle(String hash, String state, String verdict) {
        db.update(BLOB)
                .set(BLOB.STATE, state)
                .set(BLOB.VERDICT, verdict)
                .set(BLOB.CHECKED_AT, clock.instant())
                .where(BLOB.HASH.eq(hash), BLOB.STATE.eq("quarantined"))
                .execute();
    }
}
