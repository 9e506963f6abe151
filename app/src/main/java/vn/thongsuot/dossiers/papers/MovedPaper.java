package vn.thongsuot.dossiers.papers;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Notice that the appointment moved because days off or hours of work changed (Vietnamese: Thông báo thay đổi ngày hẹn trả kết quả). No
 * act in our notes prescribes a form for it: the plain layout of the house, without a form number.
 *
 * @param agency the deciding unit in words
 * @param procedure name of the procedure
 * @param before the appointment as it stood
 * @param after the appointment as it stands now
 */
public record MovedPaper(
        Letterhead letterhead,
        String agency,
        Party applicant,
        String procedure,
        String dossierCode,
        LocalDateTime receivedAt,
        LocalDateTime before,
        LocalDateTime after,
        Signatory head,
        @Nullable Tracking tracking)
        implements Paper {}
