package vn.thongsuot.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/** A unit as it was on a day (Vietnamese: thông tin đơn vị). */
public record UnitView(
        UUID id,
        UUID authorityId,
        @Nullable UUID parentId,
        String code,
        LocalizedText name,
        UnitKind kind,
        UnitLevel level) {}
