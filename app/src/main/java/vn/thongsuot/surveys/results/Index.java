package vn.thongsuot.surveys.results;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.surveys.rounds.Formula;

/**
 * Both indices of the same answers (Vietnamese: chỉ số hài lòng theo hai cách tính); null where nobody answered, or so few that
 * they could be recognised.
 */
public record Index(@Nullable Estimate topTwo, @Nullable Estimate mean) {

    public static final Index NONE = new Index(null, null);

    public @Nullable Estimate by(Formula formula) {
        return formula == Formula.TOP_TWO ? topTwo : mean;
    }
}
