package vn.thongsuot.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/**
 * A measurable target of a plan (Vietnamese: chỉ tiêu).
 *
 * @param from first day of its period
 * @param to last day of its horizon
 */
public record Target(
        UUID id,
        int n,
        LocalizedText statement,
        String indicatorId,
        String comparator,
        BigDecimal value,
        LocalDate from,
        LocalDate to) {}
