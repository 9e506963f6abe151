package vn.thongsuot.dossiers.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LegalBasis;

/**
 * Form 04, apology and request for more time (Vietnamese: Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết).
 *
 * @param agency the apologising body in words, as inside a sentence
 * @param procedure name of the procedure
 * @param appointmentAt the appointment that is not kept
 * @param newAppointmentAt the new appointment
 * @param provisional the new appointment stands on a calendar year that is not confirmed yet (Vietnamese: tạm tính)
 * @param headTitle lines above the signature, such as {@code KT. GIÁM ĐỐC} and {@code PHÓ GIÁM ĐỐC}; the form's general
 *     words if empty
 */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 04", from = "2025-09-15")
public record ApologyPaper(
        Letterhead letterhead,
        String agency,
        Party applicant,
        LocalDate receivedOn,
        String procedure,
        String dossierCode,
        LocalDateTime appointmentAt,
        String reason,
        LocalDateTime newAppointmentAt,
        boolean provisional,
        List<String> headTitle,
        Signatory head,
        @Nullable Tracking tracking)
        implements Paper {

    public ApologyPaper {
        headTitle = List.copyOf(headTitle);
    }
}
