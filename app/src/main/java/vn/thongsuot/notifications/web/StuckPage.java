package vn.thongsuot.notifications.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.notifications.StuckMessage;
import vn.thongsuot.platform.Ui;

/**
 * What the page of stuck work shows.
 *
 * @param others technical work of other modules that is stuck
 * @param retried how many are tried again now; below 0 for nothing said
 */
record StuckPage(Ui ui, List<StuckMessage> messages, List<Other> others, int retried, Map<String, String> errors) {

    /** Stuck work of another module. */
    record Other(String key, int count, String path) {}

    String what(StuckMessage message) {
        String key = "message.what." + message.template();
        return ui.known(key).equals(key) ? ui.t("stuck.notice") : ui.t(key);
    }
}
