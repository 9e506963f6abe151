package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Asks for desk and period of a register. */
record RegisterBookPage(Ui ui, List<Choice> desks, String from, String to, Map<String, String> errors) {}
