package vn.thongsuot.programme.steering.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What the form of a meeting shows. */
record MeetingFormPage(Ui ui, List<Choice> units, List<Choice> leads, Typed typed, Map<String, String> errors) {

    /** How many conclusions the form takes. */
    static final int CONCLUSIONS = 6;
}
