package vn.thongsuot.indicators.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** The form of a value to be reported. */
record NewValuePage(Ui ui, ValueForm form, List<Choice> indicators, List<Choice> units, Map<String, String> errors) {}
