package vn.thongsuot.notifications.web;

import java.util.List;
import vn.thongsuot.notifications.Notice;
import vn.thongsuot.platform.Ui;

/** What the page of notices shows. */
record NoticePage(Ui ui, List<Notice> notices) {

    String text(Notice notice) {
        return ui.t("notice." + notice.template(), notice.parameters().toArray());
    }
}
