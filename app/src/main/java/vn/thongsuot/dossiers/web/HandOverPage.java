package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/**
 * What is looked at before a result is handed over. Its {@code toString} shows no personal data.
 *
 * @param outcome how the dossier was concluded
 * @param documents what is handed over
 * @param due what is still to be paid; null where nothing is
 * @param people who may collect it, by key of what they are to the dossier
 * @param chosen key of who was chosen; empty for nobody
 */
record HandOverPage(
        Ui ui,
        String code,
        int version,
        String procedure,
        String outcome,
        List<Document> documents,
        @Nullable String due,
        boolean mayCollect,
        List<Who> people,
        String chosen,
        String details,
        Map<String, String> errors) {

    /** A document that is handed over. @param href null where there is no file of it */
    record Document(String name, String number, @Nullable String href) {}

    /** Somebody who may collect it. */
    record Who(String key, String name, String hint) {}

    String base() {
        return "/desk/dossiers/" + code;
    }

    @Override
    public String toString() {
        return "HandOverPage[%s]".formatted(code);
    }
}
