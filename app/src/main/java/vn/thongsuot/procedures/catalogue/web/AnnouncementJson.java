package vn.thongsuot.procedures.catalogue.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.procedures.catalogue.Decision;
import vn.thongsuot.procedures.catalogue.DecisionState;

/** A decision that announces procedures as machines read it. */
record AnnouncementJson(
        UUID id,
        UUID unitId,
        String title,
        @Nullable String titleEn,
        String basis,
        LocalDate effectiveOn,
        @Allowed(of = DecisionState.class) String state,
        int version,
        @Nullable String number,
        @Nullable LocalDate signedOn) {

    static AnnouncementJson of(Decision decision) {
        return new AnnouncementJson(
                decision.id(),
                decision.unitId(),
                decision.title().vi(),
                decision.title().en(),
                decision.basis(),
                decision.effectiveOn(),
                decision.state().key(),
                decision.version(),
                decision.number(),
                decision.signedOn());
    }
}
