package vn.thongsuot.notifications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.notifications.Notice;
import vn.thongsuot.notifications.Notices;
import vn.thongsuot.platform.Ui;

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

    /** @param found as {@link Notices#list} found them */
    static NoticePage of(Ui ui, List<Notice> found, int number) {
        boolean more = found.size() > Notices.PAGE_SIZE;
        return new NoticePage(
                ui,
                more ? found.subList(0, Notices.PAGE_SIZE) : found,
                number,
                number > 1 ? href(number - 1) : null,
                more ? href(number + 1) : null);
    }

    String text(Notice notice) {
        return ui.t("notice." + notice.template(), notice.parameters().toArray());
    }

    private static String href(int number) {
        return number == 1 ? "/desk/notices" : "/desk/notices?page=" + number;
    }
}
