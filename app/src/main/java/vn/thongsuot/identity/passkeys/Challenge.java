package vn.thongsuot.identity.passkeys;

import java.util.Arrays;
import java.util.Objects;

/** What a device has to sign once, at one address (Vietnamese: thử thách). */
public final class Challenge {

    private final byte[] value;
    private final PasskeySite site;

    public Challenge(byte[] value, PasskeySite site) {
        this.value = value.clone();
        this.site = Objects.requireNonNull(site);
    }

    byte[] value() {
        return value.clone();
    }

    PasskeySite site() {
        return site;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Challenge challenge
                && Arrays.equals(value, challenge.value)
                && site.equals(challenge.site);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(value), site);
    }

    @Override
    public String toString() {
        return "Challenge[" + site.origin() + "]";
    }
}
