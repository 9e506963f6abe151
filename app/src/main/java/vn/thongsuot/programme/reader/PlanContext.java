package vn.thongsuot.programme.reader;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the whole plan says to each of its paragraphs.
 *
 * @param period the plan's own years
 * @param topic the area of the whole document, where its headings name none
 */
record PlanContext(@Nullable String period, @Nullable Area topic, Lessons lessons) {

    /** The first year of the period; null where there is none. */
    @Nullable Integer firstYear() {
        return period == null ? null : Integer.valueOf(period.substring(0, 4));
    }

    /** The area of a paragraph under no heading. */
    Area area(Block block) {
        if (topic != null) {
            return topic;
        }
        Area guess = AreaWords.guess(block.plain());
        return guess == null ? Area.STEERING : guess;
    }

    String unit(String unit) {
        return Units.corrected(unit, Map.copyOf(lessons.units()));
    }
}
