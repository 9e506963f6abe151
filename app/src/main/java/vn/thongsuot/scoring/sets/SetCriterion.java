package vn.thongsuot.scoring.sets;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.core.Criterion;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.shared.LocalizedText;

/**
 * A line of a set with what the scoring core need not know (Vietnamese: tiêu chí trong bộ tiêu chí).
 *
 * @param evidence what has to be shown
 * @param area one of the seven areas of reform, as its key
 * @param appraiserUnitId owner of the field; null = the office
 */
public record SetCriterion(
        String code,
        @Nullable String parent,
        LocalizedText name,
        Effect effect,
        BigDecimal max,
        @Nullable Rule rule,
        @Nullable String evidence,
        @Nullable String area,
        @Nullable UUID appraiserUnitId) {

    public Criterion core() {
        return new Criterion(code, parent, name.vi(), effect, max, rule);
    }

    public boolean isLeaf() {
        return rule != null;
    }

    /** How deep it stands: 0 for an area. */
    public int depth() {
        return parent == null ? 0 : (int) code.chars().filter(c -> c == '.').count();
    }
}
