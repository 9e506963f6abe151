package vn.thongsuot.dossiers.papers;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LegalBasis;

/**
 * Form 06, who had a dossier from when until when (Vietnamese: Phiếu kiểm soát quá trình giải quyết hồ sơ). It goes with the dossier, not
 * to the applicant, whom it does not name.
 *
 * @param agency that decides
 * @param partners agencies that were asked for an opinion
 * @param appointmentAt null while none is given
 */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 06", from = "2025-09-15")
public record SlipPaper(
        Letterhead letterhead,
        String dossierCode,
        String procedure,
        String agency,
        List<String> partners,
        LocalDateTime receivedAt,
        @Nullable LocalDateTime appointmentAt,
        List<Handing> handings)
        implements Paper {

    public SlipPaper {
        partners = List.copyOf(partners);
        handings = List.copyOf(handings);
    }

    /**
     * One passing on (Vietnamese: giao nhận).
     *
     * @param giver null for the applicant
     * @param receiver null for the applicant
     * @param pace of who gave it; null where nothing was given to do before
     * @param note the step into which it came
     */
    public record Handing(
            @Nullable String giver,
            @Nullable String receiver,
            LocalDateTime at,
            @Nullable Pace pace,
            String note) {}

    /** Against the time of the step (Vietnamese: kết quả giải quyết của bước). */
    public enum Pace {
        EARLY,
        ON_TIME,
        LATE
    }

    @Override
    public @Nullable Tracking tracking() {
        return null;
    }
}
