package vn.thongsuot.identity;

import java.util.UUID;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

/** An official in a unit (Vietnamese: cán bộ, công chức của đơn vị). */
public record Staff(UUID accountId, String displayName, UUID unitId, Role role, LocalizedText position) {}
