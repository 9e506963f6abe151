package vn.thongsuot.dossiers.papers;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LegalBasis;

/**
 * Form 03, refusal of a dossier (Vietnamese: Phiếu từ chối tiếp nhận giải quyết hồ sơ).
 *
 * @param desk the refusing desk in words
 * @param dossierCode null for a dossier that never got one; the row is then left out
 */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 03", from = "2025-09-15")
public record RefusalPaper(
        Letterhead letterhead,
        String desk,
        Party applicant,
        @Nullable String dossierCode,
        String request,
        String reason,
        Signatory submitter,
        Signatory receiver,
        @Nullable Tracking tracking)
        implements Paper {}
