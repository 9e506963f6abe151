package vn.thongsuot.communication.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's communication of a year (Vietnamese: kế hoạch tuyên truyền năm). @param number null while it is a draft */
public record CommunicationPlan(
        UUID id,
        UUID authorityId,
        UUID unitId,
        int year,
        String title,
        int version,
        @Nullable String number,
        @Nullable LocalDate issuedOn) {

    public boolean isIssued() {
        return number != null;
    }
}
