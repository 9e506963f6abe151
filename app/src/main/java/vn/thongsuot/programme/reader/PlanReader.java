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
        DraftHead head = new DraftHead(null, null, null, null, null, null, null, null);
        return new PlanDraft(head, text.text(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
