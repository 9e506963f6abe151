package vn.thongsuot.petitions;

import org.springframework.stereotype.Component;
import vn.thongsuot.platform.RateLimits;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Phone;

/**
 * Keeps floods from the public form (Vietnamese: chống gửi ồ ạt), on all nodes together: per network address, per telephone
 * number, and altogether. Only digests are kept, and only for the hour.
 */
@Component
public class PetitionGate {

    private static final String ALL = "petition:all";

    private final RateLimits limits;
    private final TrackingKeys keys;
    private final PetitionSettings settings;

    PetitionGate(RateLimits limits, TrackingKeys keys, PetitionSettings settings) {
        this.limits = limits;
        this.keys = keys;
        this.settings = settings;
    }

    /**
     * Counts a petition that is about to be received; to be called outside of any transaction.
     *
     * @throws DomainException PTN-050 (too many) for the address, PTN-051 for the telephone number, PTN-052 altogether
     */
    public void pass(String address, String phone) {
        String fromAddress = "petition:ip:" + keys.digest(address);
        String fromPhone = "petition:tel:" + keys.digest(Phone.find(phone).orElse(phone));
        limits.requireBelow(fromAddress, settings.perAddressPerHour(), "PTN-050");
        limits.requireBelow(fromPhone, settings.perPhonePerHour(), "PTN-051");
        limits.requireBelow(ALL, settings.perHour(), "PTN-052");
        limits.count(fromAddress);
        limits.count(fromPhone);
        limits.count(ALL);
    }
}
