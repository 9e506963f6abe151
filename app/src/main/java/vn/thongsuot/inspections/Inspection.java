package vn.thongsuot.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit in one inspection (Vietnamese: cuộc kiểm tra).
 *
 * @param code by which people call it, such as {@code KT-2026-003}
 * @param unitId the inspecting body
 * @param month in which it is planned
 * @param firstDay first day of the work that is looked at (Vietnamese: thời kỳ kiểm tra)
 * @param announced false while it stands in a plan that is a draft
 * @param version counts changes; a command that saw an older one is refused
 * @param decision by which the team was set up
 * @param subject of another one than the unit, the unit is that of the area
 * @param topic field, duty or matter within the unit that is looked at, without names; null = all that the checklist asks
 */
public record Inspection(
        UUID id,
        UUID authorityId,
        String code,
        int year,
        @Nullable UUID planId,
        @Nullable UUID repeatsId,
        UUID unitId,
        UUID inspectedUnitId,
        InspectionKind kind,
        InspectionForm form,
        int month,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UUID checklistId,
        boolean announced,
        InspectionState state,
        int version,
        @Nullable InspectionMode mode,
        @Nullable String decision,
        InspectionSubject subject,
        @Nullable String topic,
        @Nullable LocalDate startedOn,
        @Nullable Minutes minutes,
        @Nullable String assessment,
        @Nullable String demands,
        @Nullable Conclusion conclusion) {

    /**
     * The signed minutes (Vietnamese: biên bản kiểm tra).
     *
     * @param scanned signed on paper and scanned
     * @param agreedAt when the inspected unit confirmed them; null while it did not
     * @param opinion what it said to them
     */
    public record Minutes(
            LocalDate on,
            Instant at,
            UUID by,
            @Nullable UUID documentId,
            boolean scanned,
            @Nullable Instant agreedAt,
            @Nullable UUID agreedBy,
            @Nullable String opinion) {}

    /**
     * The signed conclusion (Vietnamese: kết luận kiểm tra).
     *
     * @param number such as {@code 15/KL-SNV}
     * @param scanned signed on paper and scanned
     */
    public record Conclusion(
            String number,
            LocalDate on,
            String signer,
            @Nullable String position,
            @Nullable UUID documentId,
            boolean scanned) {}

    /** Data and papers came through an information system (Vietnamese: thu thập qua hệ thống). */
    public boolean collectedDigitally() {
        return mode == InspectionMode.DIGITAL;
    }

    /** Minutes and conclusion were made and signed in the system (Vietnamese: lập biên bản trên hệ thống). */
    public boolean recordedDigitally() {
        return minutes != null && !minutes.scanned() && conclusion != null && !conclusion.scanned();
    }

    /** Whether the inspected unit may know of it: a surprise one only once it began. */
    boolean isKnownToInspected() {
        return state.isKnown() || announced && state == InspectionState.PLANNED && form != InspectionForm.SURPRISE;
    }
}
