package vn.thongsuot.programme.cascade;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Target;
import vn.thongsuot.shared.PlainText;

/**
 * What two targets must share to be about the same figure (Vietnamese: nhóm so sánh): indicator and filter, or the same
 * words where no indicator is attached, and the level that they speak about.
 */
record Key(String figure, @Nullable UnitLevel level) {

    /** A target without a level speaks about the child's own. */
    static Key of(Target target, UnitLevel childLevel) {
        String indicator = target.proof().indicatorId();
        String filter = target.proof().filter();
        String figure = indicator == null
                ? "words:"
                        + folded(target.subject() == null ? target.statement().vi() : target.subject())
                : indicator + "|" + (filter == null ? "" : levelless(filter));
        return new Key(figure, target.level() == null ? childLevel : target.level());
    }

    static String folded(String text) {
        return PlainText.of(text).replaceAll("[^a-z0-9%]+", " ").strip();
    }

    /** The level stands beside the filter already; "unit_level = commune" must not keep two targets apart. */
    private static String levelless(String filter) {
        return folded(filter.replaceAll("unit_level\\s*=\\s*[a-z]+", ""));
    }
}
