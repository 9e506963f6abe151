package vn.thongsuot.inspections;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection to be made (Vietnamese: cuộc kiểm tra mới).
 *
 * @param planId year's plan in which it stands; null for a surprise one or a repeat
 * @param repeatsId the earlier inspection that it repeats
 * @param unitId the inspecting body
 * @param month in which it is to be held, 1 to 12
 * @param firstDay first day of the work that is looked at
 * @param checklistId null = the newest one of the authority
 */
public record NewInspection(
        @Nullable UUID planId,
        @Nullable UUID repeatsId,
        UUID unitId,
        UUID inspectedUnitId,
        InspectionKind kind,
        InspectionForm form,
        int year,
        int month,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UUID checklistId) {}
