package vn.thongsuot.programme.steering.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.DifficultyView;

/** Difficulties that a reader may see, and the form to report one. */
record DifficultiesPage(Ui ui, List<Row> rows, List<Choice> units, TypedForm typed, Map<String, String> errors) {

    /** A difficulty and its unit's name. */
    record Row(DifficultyView difficulty, String unit) {}
}
