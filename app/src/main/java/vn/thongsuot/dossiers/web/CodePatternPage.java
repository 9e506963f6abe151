package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.CodePatterns;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * How codes of dossiers are written, and the form of another pattern.
 *
 * @param current as it is written today
 * @param sample a code of today
 * @param tried a code as the typed pattern writes it; null where none was asked for
 */
record CodePatternPage(
        Ui ui,
        String current,
        String sample,
        List<Row> rows,
        @Nullable String tried,
        TypedForm form,
        Map<String, String> errors) {

    /** Parts of a pattern in their order; each has its own words. */
    static final List<String> PARTS =
            List.of("agency", "words", "yyMMdd", "yyyyMMdd", "yyMM", "yyyyMM", "yy", "yyyy", "serial");

    /** A pattern and when it holds. */
    record Row(String when, String pattern, String basis, String setBy) {}

    List<String> parts() {
        return PARTS;
    }

    /** A part as it is written in a pattern. */
    String written(String part) {
        return CodePatterns.named("{" + part + (part.equals("serial") ? ":4}" : "}"), ui.locale());
    }
}
