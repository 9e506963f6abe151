package vn.thongsuot.dossiers.papers;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LegalBasis;

/**
 * Form 01, receipt with the appointment for the result (Vietnamese: Giấy tiếp nhận hồ sơ và hẹn trả kết quả). What is
 * null and asked for by the form is printed as a dotted line; rows that the form has "if any" are left out.
 *
 * @param desk the receiving desk in words
 * @param agent who files for the applicant under an authorisation
 * @param request what is asked for, as a rule the name of the procedure
 * @param components the papers that were handed in
 * @param sets number of sets of papers (Vietnamese: số bộ)
 * @param timeLimit the procedure's limit in words, such as {@code 07 ngày làm việc}
 * @param appointmentAt when the result is handed out
 * @param provisional the appointment stands on a calendar year that is not confirmed yet (Vietnamese: tạm tính)
 * @param resultAt where the applicant wants the result
 * @param decidedBy unit that decides where it is not the desk's own; not in the form, left out if null
 * @param fee fee paid and its receipt in words; not in the form, left out if null
 * @param register entry of the dossier in the register, if one is kept
 */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 01", from = "2025-09-15")
public record ReceiptPaper(
        Letterhead letterhead,
        String dossierCode,
        String desk,
        Party applicant,
        @Nullable Agent agent,
        String request,
        List<Component> components,
        int sets,
        @Nullable String timeLimit,
        LocalDateTime receivedAt,
        @Nullable LocalDateTime appointmentAt,
        boolean provisional,
        @Nullable String resultAt,
        @Nullable String decidedBy,
        @Nullable String fee,
        @Nullable Register register,
        Signatory submitter,
        Signatory receiver,
        @Nullable Tracking tracking)
        implements Paper {

    public ReceiptPaper {
        components = List.copyOf(components);
    }

    /**
     * A paper that was handed in (Vietnamese: giấy tờ).
     *
     * @param form such as {@code Bản chính}, {@code Bản sao}, {@code Bản điện tử}
     */
    public record Component(String name, String form, int copies) {}

    /**
     * Files for the applicant (Vietnamese: người được ủy quyền).
     *
     * @param authorisation the paper that gives the right
     */
    public record Agent(Party person, @Nullable String authorisation) {}

    /** Place in the register of dossiers (Vietnamese: sổ theo dõi hồ sơ). */
    public record Register(@Nullable String book, @Nullable String serial) {}
}
