package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.Target;
import vn.thongsuot.shared.LocalizedText;

/** A target of a plan as machines read it. */
record TargetJson(
        UUID id,
        UUID planId,
        int n,
        @Allowed(of = ReformArea.class) String area,
        LocalizedText statement,
        @Nullable String subject,

        @Allowed({">=", ">", "=", "<=", "<", "decrease>=", "increase>=", "range", "per-year-increase>="})
        String comparator,

        BigDecimal value,
        @Nullable BigDecimal valueTo,
        String unit,
        @Allowed(of = UnitLevel.class) @Nullable String level,
        @Nullable String scope,
        @Nullable String baseline,
        @Nullable String exclusion,
        @Nullable String indicatorId,
        @Nullable String filter,
        String horizon,
        LocalDate from,
        LocalDate to,
        @Nullable UUID nestedIn,
        @Nullable UUID takenFrom) {

    static TargetJson of(Target target) {
        UnitLevel level = target.level();
        return new TargetJson(
                target.id(),
                target.planId(),
                target.n(),
                target.area().key(),
                target.statement(),
                target.subject(),
                target.comparator().symbol(),
                target.value(),
                target.aim().valueTo(),
                target.aim().unit(),
                level == null ? null : level.key(),
                target.reach().scope(),
                target.reach().baseline(),
                target.reach().exclusion(),
                target.indicatorId(),
                target.proof().filter(),
                target.horizon().toString(),
                target.from(),
                target.to(),
                target.nestedIn(),
                target.takenFrom());
    }
}
