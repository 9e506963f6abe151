package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Ui;

/** What the page of moves shows: who is behind, what was moved. */
record RouteMoveListPage(Ui ui, List<Behind> behind, List<Line> lines, Map<String, String> errors) {

    /** Running dossiers on an older route. */
    record Behind(String code, String procedure, int from, int to, String toRoute, int dossiers) {}

    /** A move. */
    record Line(String href, String code, String at, String state) {}
}
