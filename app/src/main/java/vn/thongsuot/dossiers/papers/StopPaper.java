package vn.thongsuot.dossiers.papers;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LegalBasis;

/**
 * Form 05, notice that a dossier is not handled any further because its applicant asked so (Vietnamese: Thông báo dừng giải quyết hồ sơ).
 *
 * @param agency the stopping desk in words
 * @param procedure name of the procedure
 * @param stoppedAt when it was stopped
 * @param reason what the applicant wrote
 */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 05", from = "2025-09-15")
public record StopPaper(
        Letterhead letterhead,
        String agency,
        Party applicant,
        String procedure,
        String dossierCode,
        LocalDateTime receivedAt,
        LocalDateTime stoppedAt,
        String reason,
        Signatory head,
        @Nullable Tracking tracking)
        implements Paper {}
