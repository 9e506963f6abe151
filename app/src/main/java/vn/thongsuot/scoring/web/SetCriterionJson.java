package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.shared.LocalizedText;

/** A line of a criteria set as machines read it. */
record SetCriterionJson(
        String code,
        @Nullable String parent,
        LocalizedText name,
        @Allowed(of = Effect.class) String effect,
        BigDecimal max,
        @Nullable String rule,
        @Nullable String evidence,
        @Allowed(of = ReformArea.class) @Nullable String area,
        @Nullable UUID appraiserUnitId) {

    static SetCriterionJson of(SetCriterion one) {
        Rule rule = one.rule();
        return new SetCriterionJson(
                one.code(),
                one.parent(),
                one.name(),
                one.effect().key(),
                one.max(),
                rule == null ? null : rule.text(),
                one.evidence(),
                one.area(),
                one.appraiserUnitId());
    }
}
