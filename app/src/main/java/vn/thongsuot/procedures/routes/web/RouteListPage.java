package vn.thongsuot.procedures.routes.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;

/**
 * What the list of drafts shows.
 *
 * @param matches procedures that match the words, of which one is chosen for a new draft
 */
record RouteListPage(
        Ui ui,
        List<Row> rows,
        List<Published> published,
        String words,
        List<ProcedureView> matches,
        Map<String, String> errors) {

    /** An unfinished draft. */
    record Row(String href, String code, String name, String state, String look, String editedAt, String source) {}

    /** A route that was published. @param from its first day */
    record Published(String href, String code, String name, String decision, String from, String state, String look) {}
}
