package vn.thongsuot.organisation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.shared.LocalizedText;

/** A unit as machines read it. */
record UnitJson(
        UUID id,
        String code,
        LocalizedText name,
        @Allowed(of = UnitKind.class) String kind,
        @Allowed(of = UnitLevel.class) String level,
        @Nullable UUID parentId) {

    static UnitJson of(UnitView unit) {
        return new UnitJson(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.kind().key(),
                unit.level().key(),
                unit.parentId());
    }
}
