package vn.thongsuot.programme.reader;

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
        TargetReader reader = new TargetReader(plan, targets);
        for (int i = 0; i < blocks.size(); i++) {
            reader.read(blocks.get(i), sections.get(i));
        }
        return new PlanDraft(head, text.text(), targets.all(), List.of(), List.of(), List.of(), List.of());
    }
}
