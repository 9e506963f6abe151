package vn.thongsuot.notifications.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.notifications.Preference;
import vn.thongsuot.notifications.Topic;
import vn.thongsuot.platform.Ui;

/** What the page of one's own choice of notices shows. */
record PreferencePage(Ui ui, Preference preference, boolean saved, Map<String, String> errors) {

    List<Topic> topics() {
        return List.of(Topic.values());
    }
}
