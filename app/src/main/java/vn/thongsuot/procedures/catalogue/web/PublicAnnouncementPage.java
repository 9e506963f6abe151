package vn.thongsuot.procedures.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** What the public pages of decisions and of a procedure's versions show. @param lang of the title, here and of a line; null for that of the page */
record PublicAnnouncementPage(
        Ui ui,
        String title,
        @Nullable String lang,
        String lead,
        List<Line> lines,
        @Nullable String back) {

    PublicAnnouncementPage(Ui ui, String title, String lead, List<Line> lines, @Nullable String back) {
        this(ui, title, null, lead, lines, back);
    }

    /** A decision, a procedure or a version. */
    record Line(
            @Nullable String href,
            String title,
            String text,
            @Nullable String lang) {

        Line(@Nullable String href, String title, String text) {
            this(href, title, text, null);
        }
    }
}
