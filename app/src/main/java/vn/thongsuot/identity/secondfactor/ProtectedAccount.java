package vn.thongsuot.identity.secondfactor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.identity.Staff;

/**
 * An account with what protects it (Vietnamese: tài khoản và tình trạng xác thực hai lớp).
 *
 * @param since when its second factor was turned on; null while there is none
 * @param passkeys how many it has
 * @param required whether one of its roles asks for it
 */
public record ProtectedAccount(
        UUID id,
        String displayName,
        List<Staff> positions,
        @Nullable Instant since,
        int passkeys,
        boolean required) {

    public ProtectedAccount {
        positions = List.copyOf(positions);
    }
}
