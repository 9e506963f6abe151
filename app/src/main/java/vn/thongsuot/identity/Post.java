package vn.thongsuot.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

/**
 * A role that an official has in a unit for some time (Vietnamese: vị trí, vai trò của cán bộ).
 *
 * @param to last day, inclusive; null for no end
 * @param actingFor name of the official who is stood in for; null for an own role
 */
public record Post(
        UUID id,
        UUID accountId,
        String login,
        String displayName,
        boolean active,
        UUID unitId,
        Role role,
        LocalizedText position,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String actingFor) {}
