package vn.thongsuot.procedures.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route as boxes and lines in lanes (Vietnamese: sơ đồ quy trình), in units of an SVG picture.
 *
 * @param lanes one for each place, from left to right
 * @param start where the route begins
 * @param end where it ends; null where it never does
 */
public record RouteDrawing(
        int width,
        int height,
        List<Lane> lanes,
        List<Box> boxes,
        List<Note> notes,
        List<Line> lines,
        Point start,
        @Nullable Point end) {

    public RouteDrawing {
        lanes = List.copyOf(lanes);
        boxes = List.copyOf(boxes);
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
    }

    /** A place. */
    public record Point(int x, int y) {}

    /** Steps of one place; {@code elsewhere} is another unit or level. */
    public record Lane(int x, int width, List<String> label, boolean elsewhere) {}

    /** A step. */
    public record Box(
            String key, int n, int x, int y, int width, int height, List<String> name, List<String> who, String time) {

        public Box {
            name = List.copyOf(name);
            who = List.copyOf(who);
        }
    }

    /** An agency that is asked beside a step. */
    public record Note(int x, int y, int width, int height, List<String> lines, boolean required) {}

    /**
     * A way from one step to another.
     *
     * @param path of an SVG {@code path}
     * @param label in lines; empty where there is neither a choice nor a condition
     * @param fromRight whether the label ends at its point
     */
    public record Line(Kind kind, String path, List<String> label, int labelX, int labelY, boolean fromRight) {

        public Line {
            label = List.copyOf(label);
        }
    }

    public enum Kind {
        /** To a later step in the same place. */
        ON,
        /** To another unit or level, or back from there. */
        OVER,
        /** Back to a step before. */
        BACK,
        /** To an agency that is asked. */
        ASK;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
