package vn.thongsuot.petitions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Answers for everybody, with a search. */
record PublicListPage(
        Ui ui,
        String words,
        List<Choice> abouts,
        List<Row> rows,
        int page,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** A petition that was answered. */
    record Row(String href, String title, String line) {}
}
