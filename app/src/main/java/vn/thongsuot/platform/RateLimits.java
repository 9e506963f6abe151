package vn.thongsuot.platform;

import static vn.thongsuot.db.platform.Tables.RATE_WINDOW;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.shared.DomainException;

/** Counts tries per hour, shared by all nodes (Vietnamese: giới hạn số lần thử). Buckets hold digests, never what was typed. */
@Component
public class RateLimits {

    private final DSLContext db;
    private final Clock clock;

    RateLimits(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws DomainException of the given code (too many) once {@code most} tries of this hour are used up */
    public void requireBelow(String bucket, int most, String code) {
        Integer hits = db.select(RATE_WINDOW.HITS)
                .from(RATE_WINDOW)
                .where(RATE_WINDOW.BUCKET.eq(bucket), RATE_WINDOW.WINDOW_START.eq(window()))
                .fetchOne(RATE_WINDOW.HITS);
        if (hits != null && hits >= most) {
            throw new DomainException(
                    code, DomainException.Kind.TOO_MANY, "%d tries this hour, allowed: %d".formatted(hits, most), most);
        }
    }

    /** Counts one try in a transaction of its own; call it outside of any other, which would hold a second connection. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(String bucket) {
        db.insertInto(RATE_WINDOW)
                .set(RATE_WINDOW.BUCKET, bucket)
                .set(RATE_WINDOW.WINDOW_START, window())
                .set(RATE_WINDOW.HITS, 1)
                .onConflict(RATE_WINDOW.BUCKET, RATE_WINDOW.WINDOW_START)
                .doUpdate()
                .set(RATE_WINDOW.HITS, RATE_WINDOW.HITS.plus(1))
                .execute();
    }

    /** Only the window of now is ever asked. */
    void forgetOld() {
        db.deleteFrom(RATE_WINDOW).where(RATE_WINDOW.WINDOW_START.lt(window())).execute();
    }

    private Instant window() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }
}
