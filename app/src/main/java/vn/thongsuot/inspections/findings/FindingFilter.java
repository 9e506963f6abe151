package vn.thongsuot.inspections.findings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which findings a list shows (Vietnamese: bộ lọc tồn tại, hạn chế). */
public enum FindingFilter {
    /** Vietnamese: tất cả. */
    ALL,
    /** Past their day (Vietnamese: quá hạn). */
    LATE,
    /** Vietnamese: chờ khắc phục. */
    OPEN,
    /** Vietnamese: chờ kiểm tra lại. */
    REPORTED,
    /** Vietnamese: đã khắc phục. */
    FIXED,
    /** Vietnamese: đã kiến nghị. */
    ESCALATED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FindingFilter> find(String key) {
        return Stream.of(values()).filter(filter -> filter.key().equals(key)).findFirst();
    }

    boolean holds(Finding finding, java.time.LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case LATE -> finding.isLate(today);
            default -> finding.state().name().equals(name());
        };
    }
}
