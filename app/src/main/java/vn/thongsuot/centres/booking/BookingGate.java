package vn.thongsuot.centres.booking;

import org.springframework.stereotype.Component;
import vn.thongsuot.platform.RateLimits;
import vn.thongsuot.platform.TrackingKeys;

/** Keeps floods from the booking pages, on all nodes together (Vietnamese: chống gửi ồ ạt). Only digests are kept, for the hour. */
@Component
public class BookingGate {

    private static final int BOOKINGS_PER_HOUR = 30;
    private static final int LOOKS_PER_HOUR = 60;

    private final RateLimits limits;
    private final TrackingKeys keys;

    BookingGate(RateLimits limits, TrackingKeys keys) {
        this.limits = limits;
        this.keys = keys;
    }

    /** Before a booking; outside of any transaction. @throws DomainException BKG-008 (too many) */
    public void passBooking(String address) {
        pass("booking:make:" + keys.digest(address), BOOKINGS_PER_HOUR);
    }

    /** Before a code is looked up; outside of any transaction. @throws DomainException BKG-008 (too many) */
    public void passLook(String address) {
        pass("booking:look:" + keys.digest(address), LOOKS_PER_HOUR);
    }

    private void pass(String bucket, int most) {
        limits.requireBelow(bucket, most, "BKG-008");
        limits.count(bucket);
    }
}
