package vn.thongsuot.procedures.samples.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.LocalizedText;

/**
 * What the examples of a procedure show, at the desk and to everybody.
 *
 * @param left examples of papers that are no longer asked for; only the desk sees them
 */
record SamplesPage(
        Ui ui,
        String code,
        String name,
        List<Paper> papers,
        List<Left> left,
        boolean mayEdit,
        Map<String, String> errors) {

    /** An example of a paper that an amendment took out or named otherwise. */
    record Left(String id, String paper, LocalizedText title) {}

    /** A paper with its example; id and title null where there is none. */
    record Paper(
            int n,
            String name,
            @Nullable String id,
            @Nullable LocalizedText title) {}
}
