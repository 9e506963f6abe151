package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the paragraphs among the goals that hold no target (Vietnamese: đọc mục tiêu không có con số). A person decides which
 * of them are goals of the plan.
 */
final class GoalReader {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 1000;

    private final PlanContext plan;
    private final List<DraftGoal> goals = new ArrayList<>();

    GoalReader(PlanContext plan) {
        this.plan = plan;
    }

    List<DraftGoal> all() {
        return goals;
    }

    /** @param found whether a target was read in the paragraph */
    void read(Block block, Section section, boolean found) {
        String words = Subjects.squeeze(block.body()).replaceFirst("[;,]$", "");
        if (found
                || section.kind() != Section.Kind.GOALS
                || isHeading(block)
                || words.length() < SHORTEST
                || words.length() > LONGEST
                || words.endsWith(":")) {
            return;
        }
        Area area = section.area() == null ? AreaWords.leading(block.plain()) : section.area();
        String text = block.text();
        String behind = text.substring(Math.min(block.marker().length(), text.length()));
        int from = text.length() - behind.stripLeading().length();
        goals.add(new DraftGoal(
                goals.size() + 1,
                (area == null ? plan.area(block.plain()) : area).code(),
                section.horizon() == null ? plan.period() : section.horizon(),
                words,
                block.start() + from,
                block.start() + text.stripTrailing().length()));
    }

    /** A short numbered line may be a heading; with a full stop it is one only where it names a part or an area. */
    private static boolean isHeading(Block block) {
        Heading heading = Heading.of(block);
        if (heading == null) {
            return false;
        }
        Area named = AreaWords.named(heading.plain());
        return !block.body().endsWith(".")
                || heading.kind() != null
                || named != null && AreaWords.isWholly(heading.plain(), named);
    }
}
