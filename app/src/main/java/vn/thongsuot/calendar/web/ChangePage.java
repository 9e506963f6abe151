package vn.thongsuot.calendar.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        @Nullable Moved moved,
        @Nullable Plans plans,
        Map<String, String> errors) {

    /** A day and what becomes of it. */
    record Day(String day, String kind, String name, String hours, String before) {}

    /** Cases of a kind whose due dates would move. */
    record Kind(String key, String name, String summary, List<Case> cases) {}

    /** A case with its dates. @param href empty where it cannot be opened */
    record Case(
            String kind,
            String label,
            String href,
            String unit,
            String before,
            String after,
            String days,
            String because) {}

    /** Cases that got another due date, a page of them. */
    record Moved(
            String count,
            List<Case> cases,
            String excel,
            String csv,
            int page,
            @Nullable String previous,
            @Nullable String next) {}

    /** Bookings and shifts in time that is not worked, and what becomes of them. @param told how many were told; empty for none */
    record Plans(String count, String then, String told, List<Plan> days) {}

    /** Those of a place on a day. */
    record Plan(String day, String place, String href, String bookings, String shifts) {}

    /** How far cases of a kind were counted again. */
    record Done(String name, String text) {}
}
