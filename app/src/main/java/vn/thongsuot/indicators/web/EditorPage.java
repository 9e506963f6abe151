package vn.thongsuot.indicators.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/**
 * The editor of a formula.
 *
 * @param result null before the first check
 */
record EditorPage(
        Ui ui,
        EditorForm form,
        boolean known,
        List<Fact> facts,
        Map<String, String> errors,
        @Nullable Result result,
        String today) {

    /** A fact that can be counted, with its fields and time roles. */
    record Fact(String name, String title, String roles, String fields, boolean chosen) {}

    /** What the check says: an error, or the formula in words with its value and what it would change. */
    record Result(
            @Nullable String error,
            String version,
            String numeratorWords,
            @Nullable String denominatorWords,
            @Nullable Shown figure,
            List<Change> changes,
            List<String> heads,
            List<List<String>> rows) {}

    /** A unit's value before and after. */
    record Change(String unit, String before, String after, String difference) {}
}
