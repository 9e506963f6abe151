package vn.thongsuot.procedures.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteGraph;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteDrawing.Box;
import vn.thongsuot.procedures.routes.RouteDrawing.Kind;
import vn.thongsuot.procedures.routes.RouteDrawing.Lane;
import vn.thongsuot.procedures.routes.RouteDrawing.Line;
import vn.thongsuot.procedures.routes.RouteDrawing.Note;
import vn.thongsuot.procedures.routes.RouteDrawing.Point;

/**
 * Lays out a route (Vietnamese: bố trí sơ đồ quy trình): lanes by place, one row for each step in the order of the flow. A way to
 * the next row goes straight down, every other one through the gutter on the left: since no row has two steps, no line crosses
 * a box.
 */
public final class RouteLayout {

    static final int LANE = 216;
    static final int BOX = 184;
    private static final int LETTERS = 25;
    private static final int LINE = 17;
    private static final int GAP = 46;
    private static final int HEAD = 52;
    private static final int TRACK = 14;
    private static final int MOST_LINES = 4;

    /** What is written, in the reader's language. */
    public interface Words {
        String name(StepView step);

        String who(StepView step);

        String time(StepView step);

        String place(Place place);

        String opinion(RouteOpinion opinion);

        String exit(RouteExit exit);

        /** Head of the lane of those who are asked. */
        String asked();
    }

    private final Words words;
    private final RouteGraph graph;
    private final List<StepView> order;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Place, Integer> laneAt = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final int gutter;
    private int tracks;
    private int y = HEAD + 34;

    private RouteLayout(List<StepView> steps, Words words) {
        this.words = words;
        this.graph = RouteGraph.of(steps);
        this.order = inOrder(steps, graph);
        this.gutter = 30 + TRACK * detours();
    }

    public static RouteDrawing of(List<StepView> steps, Words words) {
        return new RouteLayout(steps, words).draw();
    }

    /** Reached steps in the order of the flow, then what is not reached. */
    private static List<StepView> inOrder(List<StepView> steps, RouteGraph graph) {
        Map<String, StepView> order = new LinkedHashMap<>();
        graph.inFlow().forEach(step -> order.put(step.key(), step));
        steps.forEach(step -> order.putIfAbsent(step.key(), step));
        return List.copyOf(order.values());
    }

    private RouteDrawing draw() {
        layLanes();
        layRows();
        boolean ends = order.stream().flatMap(step -> step.exits().stream()).anyMatch(exit -> exit.nextKey() == null);
        int last = order.isEmpty() ? 0 : order.size() - 1;
        Point end = ends ? new Point(order.isEmpty() ? gutter : middle(box(order.get(last))), y) : null;
        order.forEach(step -> draw(step, end));
        Point start = new Point(order.isEmpty() ? gutter : middle(box(order.getFirst())), HEAD + 12);
        return new RouteDrawing(
                gutter + lanes.size() * LANE + 8, y + 26, lanes, List.copyOf(boxes.values()), notes, lines, start, end);
    }

    private void layLanes() {
        for (StepView step : order) {
            if (!laneAt.containsKey(step.place())) {
                laneAt.put(step.place(), gutter + lanes.size() * LANE);
                lanes.add(new Lane(
                        gutter + lanes.size() * LANE,
                        LANE,
                        wrap(words.place(step.place()), LETTERS + 2, 2),
                        step.place().at().isElsewhere()));
            }
        }
        if (order.stream().anyMatch(step -> !step.opinions().isEmpty())) {
            lanes.add(new Lane(gutter + lanes.size() * LANE, LANE, wrap(words.asked(), LETTERS + 2, 2), true));
        }
    }

    private void layRows() {
        for (StepView step : order) {
            List<String> name = wrap(words.name(step), LETTERS, MOST_LINES);
            int height = 16 + LINE * (name.size() + 2);
            int x = laneAt.getOrDefault(step.place(), gutter) + (LANE - BOX) / 2;
            rows.put(step.key(), boxes.size());
            boxes.put(
                    step.key(),
                    new Box(
                            step.key(),
                            step.n(),
                            x,
                            y,
                            BOX,
                            height,
                            name,
                            cut(words.who(step), LETTERS + 2),
                            words.time(step)));
            int below = y + height;
            int at = y;
            for (RouteOpinion opinion : step.opinions()) {
                List<String> text = wrap(words.opinion(opinion), LETTERS, MOST_LINES);
                Note note = new Note(
                        lanes.getLast().x() + (LANE - BOX) / 2,
                        at,
                        BOX,
                        12 + LINE * text.size(),
                        text,
                        opinion.required());
                notes.add(note);
                lines.add(new Line(Kind.ASK, "M%d %dH%d".formatted(x + BOX, at + 12, note.x()), "", 0, 0, false));
                at += note.height() + 8;
                below = Math.max(below, at - 8);
            }
            y = below + GAP;
        }
    }

    private void draw(StepView step, @Nullable Point end) {
        Set<String> seen = new LinkedHashSet<>();
        int left = 0;
        int down = 0;
        for (RouteExit exit : step.exits()) {
            String next = exit.nextKey();
            if (next != null && !boxes.containsKey(next)
                    || !seen.add(next + "|" + exit.label().vi())) {
                continue;
            }
            String label = step.isChoice() || exit.isRefused() ? cut(words.exit(exit), LETTERS) : "";
            Box from = box(step);
            int row = rows.getOrDefault(step.key(), 0);
            int target = next == null ? order.size() : rows.getOrDefault(next, 0);
            if (target == row + 1) {
                lines.add(straight(step, from, next, end, label, down++));
            } else {
                lines.add(detour(step, exit, from, next, end, label, left++));
            }
        }
    }

    private Line straight(StepView step, Box from, @Nullable String next, @Nullable Point end, String label, int n) {
        int x = middle(from);
        int bottom = from.y() + from.height();
        Box to = next == null ? null : boxes.get(next);
        int toX = to == null ? end == null ? x : end.x() : middle(to);
        int toY = to == null ? end == null ? bottom : end.y() - 10 : to.y();
        int turn = toY - 16;
        String path = x == toX
                ? "M%d %dV%d".formatted(x, bottom, toY)
                : "M%d %dV%dH%dV%d".formatted(x, bottom, turn, toX, toY);
        return new Line(kind(step, next, false), path, label, x + 8, bottom + 16 + 14 * n, false);
    }

    private Line detour(
            StepView step, RouteExit exit, Box from, @Nullable String next, @Nullable Point end, String label, int n) {
        int track = gutter - 14 - TRACK * tracks++;
        int fromY = from.y() + 14 + Math.min(from.height() - 20, 24 * n);
        Box to = next == null ? null : boxes.get(next);
        boolean back = graph.leadsBack(step, exit);
        int toX = to == null ? end == null ? track : end.x() - 10 : to.x();
        int toY = to == null ? end == null ? fromY : end.y() : to.y() + to.height() - 12;
        String path = "M%d %dH%dV%dH%d".formatted(from.x(), fromY, track, toY, toX);
        return new Line(kind(step, next, back), path, label, from.x() - 6, fromY - 5, true);
    }

    private Kind kind(StepView step, @Nullable String next, boolean back) {
        if (back) {
            return Kind.BACK;
        }
        boolean over = graph.find(next)
                .filter(to -> !to.place().equals(step.place()))
                .filter(to -> to.place().at().isElsewhere() || step.place().at().isElsewhere())
                .isPresent();
        return over ? Kind.OVER : Kind.ON;
    }

    /** How many ways need the gutter. */
    private int detours() {
        Map<String, Integer> rank = new HashMap<>();
        order.forEach(step -> rank.put(step.key(), rank.size()));
        int count = 0;
        for (StepView step : order) {
            int row = rank.getOrDefault(step.key(), 0);
            for (RouteExit exit : step.exits()) {
                String next = exit.nextKey();
                int target = next == null ? order.size() : rank.getOrDefault(next, row + 1);
                count += target == row + 1 ? 0 : 1;
            }
        }
        return count;
    }

    private Box box(StepView step) {
        Box box = boxes.get(step.key());
        if (box == null) {
            throw new IllegalStateException("Route: step %s has no box.".formatted(step.key()));
        }
        return box;
    }

    private static int middle(Box box) {
        return box.x() + box.width() / 2;
    }

    /** Words in lines of at most so many letters; what is too long for the last line is cut. */
    static List<String> wrap(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(cut(line.toString(), letters));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(cut(line.toString(), letters));
        if (lines.size() <= most) {
            return lines;
        }
        String last = String.join(" ", lines.subList(most - 1, lines.size()));
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(cut(last, letters));
        return kept;
    }

    private static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
    }
}
