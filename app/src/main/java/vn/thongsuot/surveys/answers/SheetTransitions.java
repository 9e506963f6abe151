package vn.thongsuot.surveys.answers;

import static vn.thongsuot.surveys.answers.SheetState.ACCEPTED;
import static vn.thongsuot.surveys.answers.SheetState.DIFFERS;
import static vn.thongsuot.surveys.answers.SheetState.ISSUED;
import static vn.thongsuot.surveys.answers.SheetState.KEYED;

import java.util.List;
import java.util.Optional;

/** The life cycle of a sheet as one table (Vietnamese: bảng chuyển trạng thái phiếu giấy). */
public final class SheetTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(ISSUED, Act.KEY, KEYED, "sheet.keyed"),
            new Edge(KEYED, Act.KEY_ALIKE, ACCEPTED, "sheet.accepted"),
            new Edge(KEYED, Act.KEY_OTHERWISE, DIFFERS, "sheet.differs"),
            new Edge(DIFFERS, Act.RESOLVE, ACCEPTED, "sheet.resolved"));

    private SheetTransitions() {}

    /** What is done to it. */
    public enum Act {
        /** For the first time. */
        KEY,
        /** By a second person, with the same outcome. */
        KEY_ALIKE,
        /** By a second person, with another outcome. */
        KEY_OTHERWISE,
        /** Somebody looked at the sheet and chose between the two. */
        RESOLVE
    }

    /** One edge. @param event action of the entry in the sheet's stream */
    public record Edge(SheetState from, Act act, SheetState to, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    static Optional<Edge> find(SheetState from, Act act) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.act() == act)
                .findFirst();
    }
}
