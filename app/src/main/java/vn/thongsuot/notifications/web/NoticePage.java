package vn.thongsuot.notifications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.notifications.Notice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.Paged;

/**
 * What the page of notices shows.
 *
 * @param number of the page, counted from 1
 */
record NoticePage(
        Ui ui,
        List<Notice> notices,
        int number,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    static NoticePage of(Ui ui, Paged<Notice> found, int number) {
        return new NoticePage(
                ui, found.rows(), number, number > 1 ? href(number - 1) : null, found.more() ? href(number + 1) : null);
    }

    String text(Notice notice) {
        return ui.t("notice." + notice.template(), notice.parameters().toArray());
    }

    private static String href(int number) {
        return number == 1 ? "/desk/notices" : "/desk/notices?page=" + number;
    }
}
