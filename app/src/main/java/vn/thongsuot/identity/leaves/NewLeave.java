package vn.thongsuot.identity.leaves;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leave to be entered (Vietnamese: đăng ký nghỉ).
 *
 * @param lastDay inclusive
 * @param substituteId who stands in; null while nobody is named
 */
public record NewLeave(
        UUID accountId,
        LeaveKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UUID substituteId) {}
