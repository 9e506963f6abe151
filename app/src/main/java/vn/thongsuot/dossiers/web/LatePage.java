package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.NoticeLadder;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * Dossiers that are late, with where their time went.
 *
 * @param page counted from 1
 * @param units whose ladder the reader may set
 */
record LatePage(
        Ui ui,
        List<Row> rows,
        int page,
        @Nullable String previousHref,
        @Nullable String nextHref,
        List<Choice> units,
        NoticeLadder ladder,
        TypedForm form,
        Map<String, String> errors) {

    /** A dossier. */
    record Row(
            String code,
            String procedure,
            String unit,
            String holder,
            String due,
            String late,
            String inUnits,
            String citizen,
            String other,
            String otherUnits) {}
}
