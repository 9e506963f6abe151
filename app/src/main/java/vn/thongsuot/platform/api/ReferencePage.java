package vn.thongsuot.platform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** The description of the interface for people (Vietnamese: trang hướng dẫn giao diện). */
record ReferencePage(Ui ui, String title, List<String> about, List<Group> groups, List<Code> problems) {

    /** One kind of resource. */
    record Group(String name, String description, List<Entry> operations) {}

    /**
     * One operation.
     *
     * @param permission null where none is needed
     * @param request sample of the body; null where there is none
     */
    record Entry(
            String id,
            String method,
            String path,
            String summary,
            @Nullable String description,
            @Nullable String permission,
            List<Parameter> parameters,
            @Nullable String request,
            String response,
            List<String> statuses) {}

    /** One parameter. */
    record Parameter(String name, String in, boolean required, String description) {}

    /** One refusal with its sample. */
    record Code(String status, String title, String sample) {}
}
