package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target with its words, its drawing and its figures (Vietnamese: thẻ chỉ tiêu).
 *
 * @param say one sentence: where it stands and where it ends
 * @param source message key of a mark for figures that people reported; null for computed ones
 * @param who whoever must act, in words; null where nobody has to
 * @param acts open tasks of its plan and area, the most overdue first
 */
record TargetCard(
        String id,
        String title,
        String href,
        String area,
        String state,
        String look,
        String icon,
        String tag,
        String say,
        TargetChart chart,
        String chartTitle,
        List<Fact> facts,
        @Nullable String source,
        @Nullable Who who,
        List<ActList.Act> acts) {

    TargetCard {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }

    /** A figure with its name. */
    record Fact(String label, String value, @Nullable String href, String look) {}

    /** Who must act, on what, since when. */
    record Who(String text, String href, String since) {}
}
