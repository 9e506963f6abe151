package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How codes are written, and when (Vietnamese: mẫu mã hồ sơ theo thời gian).
 *
 * @param to last day, inclusive; null while no other is set
 * @param setBy account of the administrator
 */
public record DatedCodePattern(
        String pattern, LocalDate from, @Nullable LocalDate to, String basis, UUID setBy) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
