package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.List;

/** Reads a plan into a draft (Vietnamese: bộ đọc kế hoạch). Pure: the same text gives the same draft. */
public final class PlanReader {

    private PlanReader() {}

    public static PlanDraft read(PlanText text) {
        return read(text, Lessons.NONE);
    }

    /** Reads with what people corrected in earlier plans. */
    public static PlanDraft read(PlanText text, Lessons lessons) {
        List<Block> blocks = Blocks.of(text.text());
        List<Section> sections = Sections.of(blocks, lessons);
        DraftHead head = Heads.of(text.text(), blocks, sections);
        PlanContext plan = PlanContext.of(text.text(), head, sections, lessons);
        Targets targets = new Targets(text.text(), lessons);
        List<DraftTask> tasks = new ArrayList<>();
        TargetReader sentences = new TargetReader(plan, targets);
        TaskReader duties = new TaskReader(plan, tasks);
        GoalReader goals = new GoalReader(plan);
        DutyReader implementation = new DutyReader();
        boolean afterTask = false;
        TableReader tables = new TableReader(plan, targets, sentences, tasks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isRow()) {
                tables.row(block, sections.get(i));
            } else {
                if (Heading.of(block) != null) {
                    tables.leave();
                }
                int before = targets.all().size();
                sentences.read(block, sections.get(i));
                goals.read(block, sections.get(i), targets.all().size() > before);
                afterTask = duties.read(block, sections.get(i), afterTask);
                implementation.read(block, sections.get(i));
            }
        }
        return new PlanDraft(
                head,
                text.text(),
                targets.all(),
                tasks,
                goals.all(),
                implementation.reports(),
                implementation.childPlans(),
                implementation.agencies());
    }
}
