package vn.thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.reorganisation.Operation;
import vn.thongsuot.organisation.reorganisation.OperationKind;
import vn.thongsuot.organisation.reorganisation.Reorganisation;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.shared.LocalizedText;

/** A decision on units that is known, as machines read it: which units carry on which from its day on. */
record ReorganisationJson(
        UUID id,
        String number,
        LocalizedText title,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        @Allowed({"confirmed", "effective"}) String state,
        List<UnitChangeJson> operations) {

    /** @param targets the main one first; empty where nobody carries on */
    record UnitChangeJson(
            @Allowed(of = OperationKind.class) String kind, List<UUID> sources, List<UnitTargetJson> targets) {}

    /** A unit after the decision. @param level null where it keeps that of the units before it */
    record UnitTargetJson(
            UUID unitId,
            String code,
            @Allowed(of = UnitLevel.class) @Nullable String level) {}

    static ReorganisationJson of(Reorganisation found) {
        return new ReorganisationJson(
                found.id(),
                found.number(),
                found.title(),
                found.issuedOn(),
                found.effectiveOn(),
                found.status().key(),
                found.operations().stream().map(ReorganisationJson::of).toList());
    }

    private static UnitChangeJson of(Operation operation) {
        return new UnitChangeJson(
                operation.kind().key(),
                operation.sources(),
                operation.targets().stream().map(ReorganisationJson::of).toList());
    }

    private static UnitTargetJson of(Operation.Target target) {
        UnitLevel level = target.level();
        return new UnitTargetJson(target.unitId(), target.code(), level == null ? null : level.key());
    }
}
