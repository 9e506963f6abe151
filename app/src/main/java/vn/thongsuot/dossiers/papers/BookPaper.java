package vn.thongsuot.dossiers.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LegalBasis;

/**
 * Form 07, register of the dossiers of a desk in a period (Vietnamese: Sổ theo dõi hồ sơ), one part per field of administration.
 *
 * @param desk in words
 */
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 07", from = "2025-09-15")
public record BookPaper(Letterhead letterhead, String desk, LocalDate from, LocalDate to, List<Part> parts)
        implements Paper {

    public BookPaper {
        parts = List.copyOf(parts);
    }

    /** The dossiers of a field (Vietnamese: lĩnh vực), in the order of their reception. */
    public record Part(String field, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A dossier.
     *
     * @param contact address and telephone number
     * @param returnedAt when the result was handed out; null while it was not
     */
    public record Row(
            int serial,
            String code,
            String procedure,
            String applicant,
            String contact,
            String agency,
            LocalDateTime receivedAt,
            @Nullable LocalDateTime appointmentAt,
            @Nullable LocalDateTime returnedAt,
            String channel) {}

    @Override
    public @Nullable Tracking tracking() {
        return null;
    }
}
