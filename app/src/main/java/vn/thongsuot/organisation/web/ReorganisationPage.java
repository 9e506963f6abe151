package vn.thongsuot.organisation.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * What the page of a decision on units shows.
 *
 * @param signed whether its day of signing has come; until then nobody confirms it
 * @param deciders who may confirm it, with position; only for who prepares it
 */
record ReorganisationPage(
        Ui ui,
        String id,
        int version,
        String number,
        String title,
        String lead,
        String status,
        String statusLook,
        List<Step> operations,
        List<Line> tree,
        List<Move> moves,
        List<String> doubts,
        String allocations,
        boolean split,
        List<Placing> placings,
        boolean editable,
        boolean confirmable,
        boolean signed,
        String issuedOn,
        List<String> deciders,
        boolean undoable,
        List<Choice> kinds,
        List<Choice> levels,
        List<Known> known,
        TypedForm form,
        Map<String, String> errors) {

    /** Prefix of the field of a section; its id follows. */
    static final String SECTION = "section-";

    /** A unit that is split, with the sections that have to be placed. */
    record Placing(int n, String unit, List<Section> sections) {}

    /** A section with the units after the split; the chosen one is where it goes. */
    record Section(String field, String name, List<Choice> places) {}

    /** An operation in words. */
    record Step(int n, String kind, String before, String after) {}

    /** What happens to a unit. */
    record Line(String what, String unit, String code, String detail) {}

    /** How much of a kind is at a unit. */
    record Move(String kind, String unit, String heir, int cases, String how) {}

    /** A unit that can be named. */
    record Known(String code, String name) {}
}
