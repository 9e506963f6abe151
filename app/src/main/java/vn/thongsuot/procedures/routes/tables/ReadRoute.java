package vn.thongsuot.procedures.routes.tables;

import java.util.List;
import java.util.Objects;
import vn.thongsuot.procedures.routes.RouteContent;

/**
 * A route as it was read from a file (Vietnamese: quy trình đọc từ tệp), with what was understood.
 *
 * @param code of the procedure, or empty where the file says none
 * @param title of the procedure as it stands in the file
 * @param notes what a person has to look at; those that block keep it from becoming a draft
 */
public record ReadRoute(String code, String title, RouteContent content, List<Note> notes) {

    public ReadRoute {
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    }

    /**
     * Something about a cell.
     *
     * @param key of the text {@code route.read.KEY}
     * @param place where it stands in the file
     * @param stepKey of the step that was made of it; empty for none
     * @param found what stands there
     */
    public record Note(String key, boolean blocks, String place, String stepKey, String found) {}

    public boolean isBlocked() {
        return notes.stream().anyMatch(Note::blocks);
    }
}
