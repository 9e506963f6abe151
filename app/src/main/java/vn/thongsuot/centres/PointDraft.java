package vn.thongsuot.centres;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** What somebody wants a point to be (Vietnamese: nội dung khai báo nơi tiếp nhận); fields as in {@link PointView}. */
public record PointDraft(
        UUID unitId,
        @Nullable UUID parentId,
        PointKind kind,
        boolean oneTier,
        LocalizedText name,
        String address,
        Services services) {

    /** @throws DomainException CEN-002 without a centre, or with one where none can be; CEN-003 without codes */
    void check() {
        if ((parentId == null) != kind.isCentre()) {
            throw new DomainException("CEN-002", DomainException.Kind.INVALID, "parent and kind do not fit");
        }
        if (services.takes() != Services.Takes.ALL && services.codes().isEmpty()) {
            throw new DomainException("CEN-003", DomainException.Kind.INVALID, "no codes");
        }
    }
}
