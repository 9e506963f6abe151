package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What the list of inspectable units shows: every unit that may be on it, ticked where it is. */
record UnitsPage(
        Ui ui,
        String body,
        List<Choice> bodies,
        List<Choice> units,
        int listed,
        String from,
        Map<String, String> errors) {}
