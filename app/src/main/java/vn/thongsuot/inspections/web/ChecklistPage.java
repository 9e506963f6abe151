package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionItem;
import vn.thongsuot.platform.Ui;

/** What the page for tablets shows: questions by area, each with the unit's figure beside it. */
record ChecklistPage(
        Ui ui,
        Inspection inspection,
        String unit,
        List<Area> areas,
        Done done,
        boolean editable,
        Map<String, String> errors) {

    /** Questions of an area. */
    record Area(String key, List<Question> questions) {}

    /**
     * A question.
     *
     * @param figure value of its indicator; null where it has none
     * @param figureHref where the rows behind it are opened
     * @param error what was refused; null for nothing
     */
    record Question(
            Ui ui,
            String path,
            int n,
            String text,
            @Nullable String indicator,
            @Nullable String figure,
            String sides,
            @Nullable String figureHref,
            @Nullable String answer,
            String note,
            int revision,
            @Nullable String saved,
            @Nullable String error,
            boolean editable) {}

    String href() {
        return InspectionNames.href(inspection);
    }

    /** A question that was answered just now. */
    record Kept(Question question, Done done) {}

    /** How far the checklist is. */
    record Done(int answered, int questions) {

        static Done of(List<InspectionItem> items) {
            return new Done(
                    (int) items.stream().filter(item -> item.answer() != null).count(), items.size());
        }
    }
}
