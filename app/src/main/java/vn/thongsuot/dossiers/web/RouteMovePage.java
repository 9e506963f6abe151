package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.dossiers.RouteMoveView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What the page of a move to a newer route shows. */
record RouteMovePage(
        Ui ui,
        RouteMoveView move,
        String href,
        List<Labelled> counts,
        List<Row> rows,
        List<Missing> missing,
        Map<String, String> errors) {

    /** A dossier; {@code look} of its tag, {@code asks} whose opinions are asked by the move, or empty. */
    record Row(String code, String from, String to, String fit, String look, String asks, String state, String due) {}

    /** A step without a counterpart, with the steps that may take its place. */
    record Missing(String key, String name, List<Choice> targets) {}
}
