package vn.thongsuot.programme.tasks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskFilter;
import vn.thongsuot.programme.tasks.TaskLine;

/** What a list of tasks shows. */
record TaskListPage(
        Ui ui,
        TaskFilter filter,
        List<Tally> tallies,
        List<Scope> scopes,
        List<Choice> units,
        List<Row> rows,
        boolean mayAssign,
        boolean mayPublish,
        String exportHref,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** A counter that is a link to the filtered list. */
    record Tally(String key, int count, String href, String look, boolean current) {}

    /** Whose tasks. */
    record Scope(String key, String href, boolean current) {}

    /** A row with its names resolved. */
    record Row(TaskLine line, String leftText, String leftLook, String gauge, String unit, String holder) {}
}
