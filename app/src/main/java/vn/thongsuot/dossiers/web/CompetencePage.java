package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * Which unit handles which field for an agency.
 *
 * @param agencies between which the keeper chooses
 * @param fields of the catalogue
 * @param units that can handle a field for the chosen agency
 */
record CompetencePage(
        Ui ui,
        String agencyId,
        String agency,
        List<Choice> agencies,
        List<Choice> fields,
        List<Choice> units,
        List<Row> rows,
        TypedForm form,
        Map<String, String> errors) {

    /**
     * A field in a time.
     *
     * @param last words for the last day; null while it holds
     * @param look of the tag of its state: now, later or over
     */
    record Row(
            String field,
            String unit,
            String from,
            @Nullable String last,
            String source,
            String state,
            String look) {}
}
