package vn.thongsuot.identity.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it (Vietnamese: khóa truy cập của tôi).
 *
 * @param usedAt last login with it; null before the first
 * @param backedUp whether the device keeps it at several places, as telephones of one owner do
 */
public record PasskeyView(
        UUID id, String label, Instant createdAt, @Nullable Instant usedAt, boolean backedUp) {}
