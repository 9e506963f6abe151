package vn.thongsuot.communication.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.communication.plans.CommunicationPlan;

/** A year's communication plan as machines read it. */
record CommunicationPlanJson(
        UUID id,
        UUID unitId,
        int year,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn) {

    static CommunicationPlanJson of(CommunicationPlan plan) {
        return new CommunicationPlanJson(
                plan.id(), plan.unitId(), plan.year(), plan.title(), plan.number(), plan.issuedOn());
    }
}
