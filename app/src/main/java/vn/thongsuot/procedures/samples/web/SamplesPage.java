package vn.thongsuot.procedures.samples.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** What the examples of a procedure show, at the desk and to everybody. */
record SamplesPage(Ui ui, String code, String name, List<Paper> papers, boolean mayEdit, Map<String, String> errors) {

    /** A paper with its example; id and title null where there is none. */
    record Paper(
            int n,
            String name,
            @Nullable String id,
            @Nullable String title) {}
}
