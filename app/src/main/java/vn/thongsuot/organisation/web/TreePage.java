package vn.thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/**
 * What the tree of units shows.
 *
 * @param parts with what stands inside agencies
 */
record TreePage(Ui ui, LocalDate on, boolean parts, List<Choice> depths, List<Choice> days, List<Row> rows) {

    /** A depth or a day that can be chosen. */
    record Choice(String href, String text, boolean chosen) {}

    /** A unit of the tree, under its parent. */
    record Row(
            int depth,
            String href,
            String name,
            String inside,
            String kind,
            String level,
            String code,
            String validity,
            @Nullable Origin origin) {}

    /** From which units it came, and by which decision. */
    record Origin(String text, String decision) {}
}
