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
        UnitLevel level) {

    /** Whether it decides in its own name: an agency or a People's Committee (Vietnamese: cơ quan hành chính). */
    public boolean isAgency() {
        return kind == UnitKind.AGENCY || kind == UnitKind.PEOPLE_COMMITTEE;
    }
}
