package vn.thongsuot.centres.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.centres.PointKind;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.shared.LocalizedText;

/** A place that receives applications, as machines read it. */
record PointJson(
        UUID id,
        @Allowed(of = PointKind.class) String kind,
        LocalizedText name,
        String address,
        UUID unitId,
        @Nullable UUID parentId,
        @Allowed({"all", "fields", "procedures"}) String takes,
        List<String> takesCodes) {

    static PointJson of(PointView point) {
        return new PointJson(
                point.id(),
                point.kind().key(),
                point.name(),
                point.address(),
                point.unitId(),
                point.parentId(),
                point.services().takes().key(),
                point.services().codes());
    }
}
