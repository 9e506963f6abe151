package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.programme.Reach;

/** Plans and targets in words (Vietnamese: kế hoạch, chỉ tiêu bằng chữ). */
final class PlanTexts {

    private PlanTexts() {}

    /** Such as "≥ 96 %". */
    static String aim(Ui ui, Aim aim) {
        return ui.t(
                "aim." + aim.comparator().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                number(ui, aim.value()),
                aim.unit(),
                number(ui, aim.upper()));
    }

    static String number(Ui ui, BigDecimal value) {
        return ui.decimal(value.doubleValue());
    }

    static String level(Ui ui, @Nullable UnitLevel level) {
        return level == null ? ui.t("plan.level.all") : ui.t("plan.level." + level.key());
    }

    static String horizon(Ui ui, Horizon horizon) {
        return horizon.isPeriod()
                ? ui.t("plan.horizon.period", String.valueOf(horizon.first()), String.valueOf(horizon.last()))
                : ui.t("plan.horizon.year", String.valueOf(horizon.last()));
    }

    /** Scope, baseline and exclusion in one line; empty where there is none. */
    static String reach(Reach reach) {
        return java.util.stream.Stream.of(reach.scope(), reach.baseline(), reach.exclusion())
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.joining("; "));
    }

    static String stateLook(PlanState state) {
        return switch (state) {
            case ISSUED -> "govuk-tag--green";
            case IN_REVIEW -> "govuk-tag--yellow";
            case DRAFT -> "govuk-tag--blue";
            default -> "govuk-tag--grey";
        };
    }
}
