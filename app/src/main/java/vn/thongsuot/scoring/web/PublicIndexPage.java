package vn.thongsuot.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/**
 * A published round for everybody.
 *
 * @param before year with which it is compared; null where there is none
 */
record PublicIndexPage(
        Ui ui,
        String title,
        String lead,
        boolean sample,
        String fileHref,
        String hash,
        @Nullable String before,
        List<Row> rows) {

    /** A unit. */
    record Row(
            String place,
            String unit,
            String percent,
            String points,
            @Nullable String rankClass,
            String width,
            String look,
            @Nullable String change,
            boolean down) {}

    /** Rounds to choose from. */
    record Rounds(Ui ui, List<Link> links) {}

    /** A round. */
    record Link(String href, String text) {}
}
