package vn.thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;

/**
 * What the page of a unit shows.
 *
 * @param on day for which parent and children are shown: today, or the last day of an ended unit
 */
record UnitPage(
        Ui ui,
        UnitView unit,
        String standing,
        String standingLook,
        boolean current,
        LocalDate on,
        @Nullable Link parent,
        List<Version> versions,
        List<Succession> successions,
        List<Child> children) {

    /** A unit that can be opened. */
    record Link(String href, String name) {}

    /** A stretch of days. */
    record Version(
            String range, String name, String kind, String level, String code, String decision, String decisionTitle) {}

    /** One unit carries on for another. */
    record Succession(Link from, Link to, String kind, String on, String decision, String decisionTitle) {}

    /** A unit under this one. */
    record Child(Link link, String kind, String code) {}
}
