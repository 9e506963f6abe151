package vn.thongsuot.procedures.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** What the public pages of decisions and of a procedure's versions show. */
record PublicAnnouncementPage(
        Ui ui,
        String title,
        String lead,
        List<Line> lines,
        @Nullable String back) {

    /** A decision, a procedure or a version. */
    record Line(@Nullable String href, String title, String text) {}
}
