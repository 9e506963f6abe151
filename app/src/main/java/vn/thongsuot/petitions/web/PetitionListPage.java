package vn.thongsuot.petitions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.PetitionFilter;
import vn.thongsuot.petitions.PetitionLine;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What a list of petitions shows. */
record PetitionListPage(
        Ui ui,
        PetitionFilter filter,
        List<Tally> tallies,
        List<Scope> scopes,
        List<Choice> abouts,
        List<Choice> sources,
        List<Row> rows,
        boolean mayReceive,
        String exportHref,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** A counter that is a link to the filtered list. */
    record Tally(String key, int count, String href, String look, boolean current) {}

    /** Whose petitions. */
    record Scope(String key, String href, boolean current) {}

    /** A row with its names resolved. */
    record Row(
            PetitionLine line,
            String leftText,
            String leftLook,
            String gauge,
            String due,
            String look,
            String unit,
            String holder) {}
}
