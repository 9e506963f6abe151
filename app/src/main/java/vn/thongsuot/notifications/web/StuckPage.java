package vn.thongsuot.notifications.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.notifications.StuckMessage;
import vn.thongsuot.notifications.StuckWorks;
import vn.thongsuot.platform.FailureKind;
import vn.thongsuot.platform.Ui;

/**
 * What the page of stuck work shows: what failed, since when, how often, what to do.
 *
 * @param others technical work of other modules that is stuck
 * @param retried how many are tried again now; below 0 for nothing said
 */
record StuckPage(
        Ui ui, List<StuckMessage> messages, List<StuckWorks.Kind> others, int retried, Map<String, String> errors) {

    /** Kinds that are tried again on a page of their own. */
    List<StuckWorks.Kind> elsewhere() {
        return others.stream().filter(kind -> kind.pieces().isEmpty()).toList();
    }

    /** What went wrong and what to do, in a sentence without personal data. */
    String reason(@Nullable String code) {
        return ui.t("stuck.cause." + FailureKind.of(code).key(), code == null ? "–" : code);
    }

    String what(StuckMessage message) {
        String key = "message.what." + message.template();
        return ui.known(key).equals(key) ? ui.t("stuck.notice") : ui.t(key);
    }
}
