package vn.thongsuot.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of the product, in the time zone of the law (Vietnamese: đồng hồ hệ thống). The demo world is made by doing
 * its work "at" past instants; nothing else may shift the clock.
 */
public final class ProductClock extends Clock {

    private static final ScopedValue<Instant> SHIFTED = ScopedValue.newInstance();

    private final Clock system;

    ProductClock(ZoneId zone) {
        this.system = Clock.system(zone);
    }

    /** Does something as if it were another instant, on this thread alone. */
    public static <T> T at(Instant instant, java.util.function.Supplier<T> work) {
        return ScopedValue.where(SHIFTED, instant).call(work::get);
    }

    @Override
    public Instant instant() {
        return SHIFTED.isBound() ? SHIFTED.get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
