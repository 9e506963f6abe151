package vn.thongsuot.centres;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A place that receives applications, as it is on a day (Vietnamese: nơi tiếp nhận hồ sơ).
 *
 * @param unitId one-stop unit whose clerks work there
 * @param parentId centre to which a branch or point belongs; null for a centre
 * @param oneTier a province centre whose branches take the place of commune centres
 * @param version of the point, for who changes it
 */
public record PointView(
        UUID id,
        UUID authorityId,
        UUID unitId,
        @Nullable UUID parentId,
        PointKind kind,
        boolean oneTier,
        LocalizedText name,
        String address,
        Services services,
        int version) {}
