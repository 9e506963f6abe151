package vn.thongsuot._support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test sets; it stands still in between. */
public final class TestClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Instant> now = new AtomicReference<>(instantOf("2026-11-20T09:42"));

    public void set(String local) {
        now.set(instantOf(local));
    }

    public void add(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The product has one time zone.");
    }

    private static Instant instantOf(String local) {
        return LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
    }
}
