package vn.thongsuot.inspections.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.inspections.findings.Fault;
import vn.thongsuot.inspections.findings.Finding;
import vn.thongsuot.inspections.findings.FindingState;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.ReformArea;

/** A finding as machines read it; no persons. */
record FindingJson(
        UUID id,
        int version,
        String code,
        UUID inspectionId,
        UUID unitId,
        UUID ownerUnitId,
        @Allowed(of = ReformArea.class) String area,
        String content,
        String cause,
        @Allowed(of = Fault.class) String fault,
        String demand,
        @Allowed(of = FindingState.class) String state,
        LocalDate dueOn,
        @Nullable LocalDate foundOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate fixedOn,
        @Nullable LocalDate escalatedOn,
        @Nullable String escalatedTo,
        boolean late) {

    static FindingJson of(Finding one, LocalDate today) {
        Finding.Escalation escalation = one.escalation();
        return new FindingJson(
                one.id(),
                one.version(),
                one.code(),
                one.inspectionId(),
                one.unitId(),
                one.ownerUnitId(),
                one.draft().area().key(),
                one.draft().content(),
                one.draft().cause(),
                one.draft().fault().key(),
                one.draft().demand(),
                one.state().key(),
                one.draft().dueOn(),
                one.foundOn(),
                one.reportedOn(),
                one.fixedOn(),
                escalation == null ? null : escalation.on(),
                escalation == null ? null : escalation.to(),
                one.isLate(today));
    }
}
