package vn.thongsuot.payments.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Bank accounts to which fees are transferred. */
record AccountPage(Ui ui, List<Row> rows, List<Choice> units, TypedForm form, Map<String, String> errors) {

    record Row(String unit, String bank, String number, String holder) {}
}
