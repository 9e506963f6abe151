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
    /** Widths are counted in letters of middle width, so that nothing has to be cut. */
    private static final int LETTERS = 21;

    private static final int LETTER = 9;
    private static final String NARROW = "ijlftr1.,;:'|!()[]- ";
    private static final int LINE = 17;
    private static final int GAP = 46;
    private static final int TRACK = 14;

    /** What is written, in the reader's language. */
    public interface Words {
        String name(StepView step);

        String who(StepView step);

        String time(StepView step);

        String place(Place place);

        String opinion(RouteOpinion opinion);

        String exit(RouteExit exit);

        /** When an exit is taken by itself and what has to hold for it; empty where a person may always take it. */
        String guards(RouteExit exit);

        /** Head of the lane of those who are asked. */
        String asked();
    }

    private final Words words;
    private final RouteGraph graph;
    private final List<StepView> order;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Place, Integer> laneAt = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Integer> rank = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final int gutter;
    private final int trackRoom;
    private int tracks;
    private int head;
    private int y;

    private RouteLayout(List<StepView> steps, Words words) {
        this.words = words;
        this.graph = RouteGraph.of(steps);
        this.order = inOrder(steps, graph);
        this.order.forEach(step -> rank.put(step.key(), rank.size()));
        this.trackRoom = 30
                + TRACK
                        * (int) order.stream()
                                .flatMap(step -> step.exits().stream().filter(exit -> isDetour(step, exit)))
                                .count();
        this.gutter = trackRoom + labelRoom();
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
        Point start = new Point(order.isEmpty() ? gutter : middle(box(order.getFirst())), head + 12);
        return new RouteDrawing(
                Math.max(gutter + lanes.size() * LANE, rightmost()) + 8,
                y + 26,
                lanes,
                List.copyOf(boxes.values()),
                notes,
                lines,
                start,
                end);
    }

    private void layLanes() {
        for (StepView step : order) {
            if (!laneAt.containsKey(step.place())) {
                laneAt.put(step.place(), gutter + lanes.size() * LANE);
                lanes.add(new Lane(
                        gutter + lanes.size() * LANE,
                        LANE,
                        wrap(words.place(step.place()), LETTERS),
                        step.place().at().isElsewhere()));
            }
        }
        if (order.stream().anyMatch(step -> !step.opinions().isEmpty())) {
            lanes.add(new Lane(gutter + lanes.size() * LANE, LANE, wrap(words.asked(), LETTERS), true));
        }
        head = 18
                + LINE
                        * Math.max(
                                2,
                                lanes.stream()
                                        .mapToInt(lane -> lane.label().size())
                                        .max()
                                        .orElse(0));
        y = head + 34;
    }

    private void layRows() {
        for (StepView step : order) {
            List<String> name = wrap(words.name(step), LETTERS);
            List<String> who = wrap(words.who(step), LETTERS);
            int height = Math.max(16 + LINE * (name.size() + who.size() + 1), besideHeight(step));
            int x = laneAt.getOrDefault(step.place(), gutter) + (LANE - BOX) / 2;
            boxes.put(step.key(), new Box(step.key(), step.n(), x, y, BOX, height, name, who, words.time(step)));
            int below = y + height;
            int at = y;
            for (RouteOpinion opinion : step.opinions()) {
                List<String> text = wrap(words.opinion(opinion), LETTERS);
                Note note = new Note(
                        lanes.getLast().x() + (LANE - BOX) / 2,
                        at,
                        BOX,
                        12 + LINE * text.size(),
                        text,
                        opinion.required());
                notes.add(note);
                lines.add(
                        new Line(Kind.ASK, "M%d %dH%d".formatted(x + BOX, at + 12, note.x()), List.of(), 0, 0, false));
                at += note.height() + 8;
                below = Math.max(below, at - 8);
            }
            y = below + Math.max(GAP, 30 + LINE * belowLines(step));
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
            List<String> label = label(step, exit);
            Box from = box(step);
            if (isDetour(step, exit)) {
                lines.add(detour(step, exit, from, next, end, label, left));
                left += beside(label);
            } else {
                lines.add(straight(step, from, next, end, label, down));
                down += label.size();
            }
        }
    }

    /** Where there is a choice or a condition. */
    private List<String> label(StepView step, RouteExit exit) {
        String guards = words.guards(exit);
        List<String> label = new ArrayList<>();
        if (step.isChoice() || exit.isRefused() || exit.isAutomatic()) {
            label.addAll(wrap(words.exit(exit), LETTERS));
        }
        if (!guards.isEmpty()) {
            label.addAll(wrap(guards, LETTERS));
        }
        return label;
    }

    /** Height that a way through the gutter takes beside its box. */
    private static int beside(List<String> label) {
        return Math.max(24, LINE * label.size() + 8);
    }

    private int besideHeight(StepView step) {
        return step.exits().stream()
                .filter(exit -> isDetour(step, exit))
                .mapToInt(exit -> beside(label(step, exit)))
                .sum();
    }

    private int belowLines(StepView step) {
        return step.exits().stream()
                .filter(exit -> !isDetour(step, exit))
                .mapToInt(exit -> label(step, exit).size())
                .sum();
    }

    /** What the labels of the first lane's ways need left of it. */
    private int labelRoom() {
        if (order.isEmpty()) {
            return 0;
        }
        Place first = order.getFirst().place();
        int widest = order.stream()
                .filter(step -> step.place().equals(first))
                .flatMap(step -> step.exits().stream()
                        .filter(exit -> isDetour(step, exit))
                        .map(exit -> label(step, exit)))
                .mapToInt(RouteLayout::width)
                .max()
                .orElse(0);
        return Math.max(0, widest + 12 - (LANE - BOX) / 2);
    }

    /** Where the last letter of a label stands. */
    private int rightmost() {
        return lines.stream()
                .filter(line -> !line.fromRight())
                .mapToInt(line -> line.labelX() + width(line.label()))
                .max()
                .orElse(0);
    }

    private static int width(List<String> label) {
        return label.stream()
                .mapToInt(line -> (int) Math.ceil(letters(line) * LETTER))
                .max()
                .orElse(0);
    }

    /** @param n lines of labels that stand there already */
    private Line straight(
            StepView step, Box from, @Nullable String next, @Nullable Point end, List<String> label, int n) {
        int x = middle(from);
        int bottom = from.y() + from.height();
        Box to = next == null ? null : boxes.get(next);
        int toX = to == null ? end == null ? x : end.x() : middle(to);
        int toY = to == null ? end == null ? bottom : end.y() - 10 : to.y();
        int turn = toY - 16;
        String path = x == toX
                ? "M%d %dV%d".formatted(x, bottom, toY)
                : "M%d %dV%dH%dV%d".formatted(x, bottom, turn, toX, toY);
        return new Line(kind(step, next, false), path, label, x + 8, bottom + 16 + LINE * n, false);
    }

    /** @param below the box's top by so much */
    private Line detour(
            StepView step,
            RouteExit exit,
            Box from,
            @Nullable String next,
            @Nullable Point end,
            List<String> label,
            int below) {
        int track = trackRoom - 14 - TRACK * tracks++;
        int fromY = from.y() + below + Math.max(14, LINE * label.size() + 3);
        Box to = next == null ? null : boxes.get(next);
        boolean back = graph.leadsBack(step, exit);
        int toX = to == null ? end == null ? track : end.x() - 10 : to.x();
        int toY = to == null ? end == null ? fromY : end.y() : to.y() + to.height() - 12;
        String path = "M%d %dH%dV%dH%d".formatted(from.x(), fromY, track, toY, toX);
        return new Line(kind(step, next, back), path, label, from.x() - 6, from.y() + below + 13, true);
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

    /** Whether a way does not lead to the next row. */
    private boolean isDetour(StepView step, RouteExit exit) {
        String next = exit.nextKey();
        int row = rank.getOrDefault(step.key(), 0);
        int target = next == null ? order.size() : rank.getOrDefault(next, row + 1);
        return target != row + 1;
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

    /** Words in lines of at most so many letters; a word that is longer is broken, nothing is left out. */
    static List<String> wrap(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && letters(line + " " + word) > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (letters(rest) > letters) {
                int fits = fitting(rest, letters);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String word, int letters) {
        int fits = 1;
        while (letters(word.substring(0, fits + 1)) <= letters) {
            fits++;
        }
        return fits;
    }

    /** Width of a text in letters of middle width. */
    private static double letters(String text) {
        return text.chars()
                .mapToDouble(letter -> {
                    if (NARROW.indexOf(letter) >= 0) {
                        return 0.6;
                    }
                    return Character.isUpperCase(letter) || letter == 'm' || letter == 'w' ? 1.3 : 1;
                })
                .sum();
    }
}
