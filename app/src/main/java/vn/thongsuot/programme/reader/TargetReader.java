package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the targets of one paragraph (Vietnamese: đọc chỉ tiêu trong một đoạn). */
final class TargetReader {

    private static final Pattern JOINS = Pattern.compile("^\\s*(?:,\\s*)?và\\s*$|(?:,|và)\\s*$");
    private static final Pattern PLACE_NEXT = Pattern.compile("^\\s*(?:ở|tại|đối\\s+với|cấp)(?![\\p{L}])");
    private static final Pattern BY_OWN_VERB = Pattern.compile("(?<![\\p{L}])(?:đạt|là|được|có|chiếm)(?![\\p{L}])");

    private final PlanContext plan;
    private final Targets targets;
    private @Nullable Told told;

    /** The area with which a paragraph of a section began: "Về cải cách thể chế: ..." */
    private record Told(Section section, Area area) {}

    TargetReader(PlanContext plan, Targets targets) {
        this.plan = plan;
        this.targets = targets;
    }

    void read(Block block, Section section) {
        List<Figure> figures = figures(block, section);
        if (figures.isEmpty() || section.kind() == Section.Kind.AFTER) {
            return;
        }
        List<Years.Mention> years = Years.in(block.low());
        String inherited = Comparators.EQUAL;
        Clause previous = null;
        List<Clause> clauses = Clause.of(block, figures);
        for (Clause clause : clauses) {
            String comparator = comparator(clause, previous, inherited);
            if (!Achieved.is(clause, section, plan.firstYear())) {
                add(
                        clause,
                        section,
                        comparator,
                        comparator.equals(inherited) && !comparator.equals(Comparators.of(clause)),
                        years,
                        clauses);
            }
            inherited = comparator;
            previous = clause;
        }
    }

    /** The figure's own comparator, or that of the figure before it where "và" or a list joins the two. */
    private static String comparator(Clause clause, @Nullable Clause previous, String inherited) {
        String own = Comparators.of(clause);
        if (!own.equals(Comparators.EQUAL)
                || previous == null
                || previous.sentence() != clause.sentence()
                || inherited.equals(Comparators.RANGE)
                || inherited.equals(Comparators.PER_YEAR)) {
            return own;
        }
        if (clause.figure().listed() > 0) {
            return inherited;
        }
        String between = clause.before();
        boolean full =
                clause.figure().percent() && clause.figure().values().getFirst().intValue() == 100;
        if (full
                || between.contains(";")
                || BY_OWN_VERB.matcher(between).find() && !between.strip().endsWith("và")) {
            return own;
        }
        boolean joined = Counts.isSameAgain(clause.block(), previous.figure(), clause.figure())
                || isVerb(inherited)
                        && between.strip().endsWith(",")
                        && !BY_OWN_VERB.matcher(clause.after()).find()
                || between.strip().endsWith("và")
                || PLACE_NEXT.matcher(clause.after()).find()
                || JOINS.matcher(between).matches()
                || Subjects.isTrailing(clause) && !BY_OWN_VERB.matcher(between).find();
        return joined ? inherited : own;
    }

    private static boolean isVerb(String comparator) {
        return comparator.equals(Comparators.DECREASE) || comparator.equals(Comparators.INCREASE);
    }

    private void add(
            Clause clause,
            Section section,
            String comparator,
            boolean taken,
            List<Years.Mention> years,
            List<Clause> all) {
        Figure figure = clause.figure();
        Block block = clause.block();
        boolean trailing = Subjects.isTrailing(clause);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        String horizon = Horizons.said(clause, years);
        if (horizon == null || plan.isPast(horizon)) {
            horizon = section.horizon();
        }
        if (horizon == null) {
            horizon = plan.period();
            mark(doubts, section.kind() != Section.Kind.GOALS || horizon == null, Doubt.HORIZON_GUESSED);
        }
        boolean nested = Subjects.isNested(clause);
        String level = level(clause, trailing, nested, all);
        Area area = section.area();
        if (area == null) {
            area = AreaWords.leading(block.plain());
            told = area != null ? new Told(section, area) : told;
        }
        if (area == null) {
            area = plan.area(
                    sentence(clause),
                    block.low(),
                    told != null && told.section().equals(section) ? told.area() : null);
            doubts.add(Doubt.AREA_GUESSED);
        }
        String baseline = Subjects.baseline(clause);
        String subject = Subjects.of(clause, trailing);
        if (subject.isEmpty() && clause.index() > 0) {
            subject = targets.lastSubject();
        }
        mark(doubts, taken, Doubt.COMPARATOR_INHERITED);
        mark(doubts, !figure.percent(), Doubt.COUNT);
        mark(doubts, section.kind() == Section.Kind.TASKS, Doubt.INSIDE_TASK);
        mark(doubts, figure.slip(), Doubt.SLIP);
        mark(doubts, subject.isEmpty(), Doubt.SUBJECT_UNCLEAR);
        int[] quote = quote(clause, trailing);
        String unit = figure.percent() ? Units.PERCENT : Units.known(block.low().substring(figure.end()), true);
        targets.add(
                area,
                horizon,
                subject,
                comparator,
                figure.values(),
                plan.unit(unit),
                plan.level(level, clause.before() + clause.after()),
                Subjects.scope(clause, baseline),
                baseline,
                nested,
                block.start() + quote[0],
                block.start() + quote[1],
                doubts);
    }

    private @Nullable String level(Clause clause, boolean trailing, boolean nested, List<Clause> all) {
        Figure figure = clause.figure();
        String low = clause.block().low();
        if (figure.listSize() > 1) {
            return Levels.listed(
                    low.substring(clause.sentence(), figure.start()),
                    low.substring(figure.end(), Clause.sentenceAfter(low, figure.end())),
                    figure.listed(),
                    figure.listSize());
        }
        String own = Levels.of(clause, !trailing);
        if (own == null && figure.percent()) {
            own = Levels.contrasted(clause, all);
        }
        boolean silent = Levels.strong(clause.before() + " " + clause.after()).isEmpty();
        long before = all.stream()
                .filter(other -> other.sentence() == clause.sentence() && other.index() < clause.index())
                .count();
        return own == null && nested && silent && before == 1 ? targets.lastLevel() : own;
    }

    /** Percentages, counts that are targets, and a count beside one that counts the same. */
    private static List<Figure> figures(Block block, Section section) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : Figures.in(block.low())) {
            Figure last = figures.isEmpty() ? null : figures.getLast();
            if (figure.percent()
                    || Counts.isTarget(block, figure, section)
                    || last != null && Counts.isSameAgain(block, last, figure)) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static String sentence(Clause clause) {
        String low = clause.block().low();
        return low.substring(
                clause.sentence(), Clause.sentenceAfter(low, clause.figure().end()));
    }

    /** From the words that lead to the figure to the end of what belongs to it. */
    private static int[] quote(Clause clause, boolean trailing) {
        String low = clause.block().low();
        int from = clause.figure().listSize() > 1 ? clause.sentence() : clause.left();
        int marker = clause.block().marker().length();
        from = from < marker && marker <= clause.figure().start() ? marker : from;
        int to = clause.right();
        if (!trailing && !clause.isFirst()) {
            int cut = Math.max(
                    low.lastIndexOf(',', clause.figure().start()),
                    low.lastIndexOf(" và ", clause.figure().start()));
            from = Math.max(from, cut);
        }
        if (clause.figure().listSize() > 1) {
            to = Clause.sentenceAfter(low, clause.figure().end());
        }
        while (from < clause.figure().start()
                && " ,;.:*+-·•–—#|\t\n".indexOf(clause.block().text().charAt(from)) >= 0) {
            from++;
        }
        if (low.startsWith("và ", from)) {
            from += 3;
        }
        while (to > clause.figure().end()
                && Character.isWhitespace(clause.block().text().charAt(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }

    private static void mark(Set<Doubt> doubts, boolean is, Doubt doubt) {
        if (is) {
            doubts.add(doubt);
        }
    }
}
