package vn.thongsuot.indicators.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** What the catalogue of indicators shows. */
record CataloguePage(
        Ui ui, String words, String module, String source, List<String> modules, List<Row> rows, boolean mayEdit) {

    /** An indicator of the list. */
    record Row(String id, String href, String name, String unit, String moduleKey, String sourceKey, String better) {}
}
