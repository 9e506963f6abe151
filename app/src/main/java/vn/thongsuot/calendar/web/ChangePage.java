package vn.thongsuot.calendar.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Ui;

/** What the page of a decision on days shows. */
record ChangePage(
        Ui ui,
        String id,
        int version,
        String number,
        String lead,
        String doneBy,
        String status,
        String statusLook,
        boolean draft,
        boolean editable,
        List<Day> days,
        List<WeekPage.Line> week,
        String weekTitle,
        String settles,
        String settlesHref,
        List<String> conflicts,
        List<Kind> kinds,
        List<Done> done,
        Map<String, String> errors) {

    /** A day and what becomes of it. */
    record Day(String day, String kind, String name, String hours, String before) {}

    /** Cases of a kind whose due dates would move. */
    record Kind(String key, String name, String summary, List<Case> cases) {}

    /** A case with its dates. */
    record Case(String label, String unit, String before, String after, String days, String because) {}

    /** How far cases of a kind were counted again. */
    record Done(String name, String text) {}
}
