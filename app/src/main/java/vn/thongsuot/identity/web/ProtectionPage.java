package vn.thongsuot.identity.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * Second factors of the officials that the reader administers.
 *
 * @param roles with what must have one; empty for a reader who may not say so
 */
record ProtectionPage(Ui ui, List<Row> rows, List<Choice> roles, Map<String, String> errors) {

    /** An official. @param since day; null without codes */
    record Row(
            UUID id,
            String name,
            List<String> positions,
            @Nullable String since,
            int passkeys,
            boolean required) {

        boolean isProtected() {
            return since != null || passkeys > 0;
        }
    }

    long protectedCount() {
        return rows.stream().filter(Row::isProtected).count();
    }
}
