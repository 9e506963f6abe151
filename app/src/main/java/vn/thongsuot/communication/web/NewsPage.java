package vn.thongsuot.communication.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.communication.articles.RichText;
import vn.thongsuot.platform.Ui;

/** Articles for everybody: a list, or one of them. */
record NewsPage(
        Ui ui, String kind, List<Row> rows, @Nullable Shown shown) {

    /** An article in the list. */
    record Row(String href, String title, String lead, String meta) {}

    /** One article. */
    record Shown(
            String title,
            String lead,
            String meta,
            @Nullable String source,
            RichText text,
            Map<Integer, ArticlePage.Picture> pictures) {}
}
