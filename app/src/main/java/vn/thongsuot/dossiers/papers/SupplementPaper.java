package vn.thongsuot.dossiers.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LegalBasis;

/**
 * Form 02, request to complete a dossier (Vietnamese: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ).
 *
 * @param items what is missing or wrong, one entry each
 * @param contactName whom the applicant may ask
 */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 02", from = "2025-09-15")
public record SupplementPaper(
        Letterhead letterhead,
        Party applicant,
        String request,
        List<String> items,
        String reason,
        @Nullable String contactName,
        @Nullable String contactPhone,
        Signatory guide,
        @Nullable Tracking tracking)
        implements Paper {

    public SupplementPaper {
        items = List.copyOf(items);
    }
}
