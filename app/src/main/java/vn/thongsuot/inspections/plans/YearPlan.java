package vn.thongsuot.inspections.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body's inspections of a year (Vietnamese: kế hoạch kiểm tra năm).
 *
 * @param unitId the inspecting body
 * @param leastPercent share of units that it means to inspect at least, in hundredths
 * @param number with which it was issued
 */
public record YearPlan(
        UUID id,
        UUID authorityId,
        UUID unitId,
        int year,
        String title,
        int leastPercent,
        PlanState state,
        int version,
        @Nullable String number,
        @Nullable LocalDate issuedOn) {}
