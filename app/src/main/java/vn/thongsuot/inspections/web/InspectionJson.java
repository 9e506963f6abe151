package vn.thongsuot.inspections.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionForm;
import vn.thongsuot.inspections.InspectionKind;
import vn.thongsuot.inspections.InspectionMode;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.InspectionSubject;
import vn.thongsuot.platform.api.Allowed;

/** An inspection as machines read it; no persons. */
record InspectionJson(
        UUID id,
        int version,
        String code,
        int year,
        int month,
        UUID unitId,
        UUID inspectedUnitId,
        @Allowed(of = InspectionKind.class) String kind,
        @Allowed(of = InspectionForm.class) String form,
        @Allowed(of = InspectionState.class) String state,
        @Allowed(of = InspectionMode.class) @Nullable String mode,
        @Nullable UUID planId,
        @Nullable UUID repeatsId,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate minutedOn,
        @Nullable LocalDate concludedOn,
        @Nullable String number,
        @Allowed(of = InspectionSubject.class) String subject,
        @Nullable String topic,
        boolean digital) {

    static InspectionJson of(Inspection one) {
        Inspection.Minutes minutes = one.minutes();
        Inspection.Conclusion conclusion = one.conclusion();
        InspectionMode mode = one.mode();
        return new InspectionJson(
                one.id(),
                one.version(),
                one.code(),
                one.year(),
                one.month(),
                one.unitId(),
                one.inspectedUnitId(),
                one.kind().key(),
                one.form().key(),
                one.state().key(),
                mode == null ? null : mode.key(),
                one.planId(),
                one.repeatsId(),
                one.firstDay(),
                one.lastDay(),
                one.startedOn(),
                minutes == null ? null : minutes.on(),
                conclusion == null ? null : conclusion.on(),
                conclusion == null ? null : conclusion.number(),
                one.subject().key(),
                one.topic(),
                one.collectedDigitally() && one.recordedDigitally());
    }
}
