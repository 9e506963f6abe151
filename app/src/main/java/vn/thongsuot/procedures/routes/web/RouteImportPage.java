package vn.thongsuot.procedures.routes.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What was read from a file, to be confirmed. */
record RouteImportPage(Ui ui, UUID id, String fileName, boolean taken, List<Read> routes, Map<String, String> errors) {

    /**
     * A route that was read.
     *
     * @param procedures those that it could be of; the likeliest is chosen
     */
    record Read(
            int index,
            String title,
            String code,
            boolean blocked,
            boolean chosen,
            String total,
            List<Choice> procedures,
            List<Step> steps,
            List<Note> notes) {}

    /** A step that was read; {@code doubt} says why a person has to look. */
    record Step(
            String field,
            int n,
            String name,
            String description,
            List<Choice> roles,
            List<Choice> places,
            String unit,
            String hours,
            List<String> then,
            String doubt) {}

    /** Something about a cell. */
    record Note(boolean blocks, String place, String found, String text) {}
}
