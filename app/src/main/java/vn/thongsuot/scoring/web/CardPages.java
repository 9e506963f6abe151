package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.core.UnitScore;
import vn.thongsuot.scoring.rounds.CardAction;
import vn.thongsuot.scoring.rounds.CardEntry;
import vn.thongsuot.scoring.rounds.CardState;
import vn.thongsuot.scoring.rounds.EntryFile;
import vn.thongsuot.scoring.rounds.IndicatorValue;
import vn.thongsuot.scoring.rounds.RepairPlans;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.ScoredRound;
import vn.thongsuot.scoring.rounds.YearBefore;
import vn.thongsuot.scoring.sets.SetCriterion;

/** Makes the model of the page of a unit's score. */
@Component
class CardPages {

    private final Rounds rounds;
    private final YearBefore yearBefore;
    private final RepairPlans repairs;
    private final ScoreNames names;

    CardPages(Rounds rounds, YearBefore yearBefore, RepairPlans repairs, ScoreNames names) {
        this.rounds = rounds;
        this.yearBefore = yearBefore;
        this.repairs = repairs;
        this.names = names;
    }

    CardPage page(Ui ui, Actor actor, Scorecard card, TypedForm written, Map<String, String> errors) {
        Round round = rounds.get(actor, card.roundId());
        ScoredRound scored = rounds.scored(round);
        List<CardAction> actions = rounds.actions(actor, card);
        boolean told = told(card, actions);
        Map<String, Long> files =
                rounds.files(card).stream().collect(Collectors.groupingBy(EntryFile::code, Collectors.counting()));
        Optional<Round> old = rounds.before(round);
        Map<String, BigDecimal> before =
                old.map(one -> before(one, round, card)).orElse(Map.of());
        List<CardPage.Line> lines = new ArrayList<>();
        for (SetCriterion criterion : scored.criteria()) {
            int count = Objects.requireNonNull(files.getOrDefault(criterion.code(), 0L))
                    .intValue();
            lines.add(line(ui, scored, card, criterion, new Beside(count, told, before.get(key(criterion)))));
        }
        LocalDate due = due(round, card);
        boolean showsLow = told && card.state().isTold();
        return new CardPage(
                ui,
                card,
                names.unit(ui, card.unitId()),
                ui.text(scored.set().name()) + " – " + round.year(),
                "/desk/index-rounds/" + round.id(),
                scored.set().sample(),
                ScoreNames.look(card.state()),
                ui.date(due),
                card.state() != CardState.DECIDED && due.isBefore(names.today()),
                asOf(ui, round),
                told,
                before.isEmpty()
                        ? null
                        : old.map(one -> String.valueOf(one.year())).orElse(null),
                totals(ui, scored, card, told),
                lines,
                actions,
                showsLow ? low(ui, scored, card) : List.of(),
                this.repairs.assigner(actor, card) != null,
                written,
                errors);
    }

    /** What stands beside the points of a criterion. */
    private record Beside(int files, boolean told, @Nullable BigDecimal before) {}

    /**
     * Final points of the unit in an earlier round, or the mean of those that it carries on; only of criteria that are still the
     * same and that all of them have.
     */
    private Map<String, BigDecimal> before(Round old, Round round, Scorecard card) {
        ScoredRound scored = rounds.scored(old);
        List<Scorecard> cards = yearBefore.cards(scored, round, card.unitId());
        Map<String, BigDecimal> before = new HashMap<>();
        for (SetCriterion criterion : scored.criteria()) {
            List<BigDecimal> points = cards.stream()
                    .flatMap(other -> Stream.ofNullable(
                            scored.points(other.id(), criterion.code()).last()))
                    .toList();
            if (!points.isEmpty() && points.size() == cards.size()) {
                BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                before.put(key(criterion), sum.divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP));
            }
        }
        return before;
    }

    /** Criteria of two years are the same where code, words and maximum are. */
    private static String key(SetCriterion criterion) {
        return criterion.code() + " " + criterion.name().vi() + " "
                + criterion.max().stripTrailingZeros().toPlainString();
    }

    /** Points of appraisal are told with their announcement; those who make them see them before. */
    static boolean told(Scorecard card, List<CardAction> actions) {
        return card.state().isTold()
                || actions.contains(CardAction.APPRAISE)
                || actions.contains(CardAction.ANNOUNCE)
                || actions.contains(CardAction.SURVEY);
    }

    static LocalDate due(Round round, Scorecard card) {
        return switch (card.state()) {
            case SELF -> round.days().selfDue();
            case SUBMITTED -> round.days().appraisalDue();
            default -> round.days().objectionDue();
        };
    }

    static String asOf(Ui ui, Round round) {
        return round.takenAt() == null
                ? ui.t(
                        "score.asOf.live",
                        ui.date(round.days().first()),
                        ui.date(round.days().cutOff()))
                : ui.t(
                        "score.asOf.taken",
                        ui.date(round.days().first()),
                        ui.date(round.days().cutOff()),
                        ui.dateTime(round.takenAt()));
    }

    private static CardPage.Totals totals(Ui ui, ScoredRound scored, Scorecard card, boolean told) {
        UnitScore score = scored.score(card.id());
        List<SetCriterion> asked = scored.criteria().stream()
                .filter(one -> one.rule() != null && one.rule().isSelfScored())
                .filter(one -> scored.entry(card.id(), one.code()).points().applicable())
                .toList();
        int done = (int) asked.stream()
                .filter(one -> score.line(one.code()).self() != null)
                .count();
        int appraised = (int) asked.stream()
                .filter(one -> score.line(one.code()).last() != null)
                .count();
        int objections = (int) asked.stream()
                .filter(one -> scored.entry(card.id(), one.code()).objection() != null)
                .count();
        return new CardPage.Totals(
                ScoreNames.points(ui, score.max()),
                ScoreNames.points(ui, score.self()),
                ScoreNames.percent(ui, score.selfPercent()),
                told ? ScoreNames.points(ui, score.total()) : "–",
                told ? ScoreNames.percent(ui, score.percent()) : "–",
                done,
                asked.size(),
                told ? appraised : 0,
                objections);
    }

    private CardPage.Line line(Ui ui, ScoredRound scored, Scorecard card, SetCriterion criterion, Beside beside) {
        boolean told = beside.told();
        Points points = scored.points(card.id(), criterion.code());
        CardEntry entry = scored.entry(card.id(), criterion.code());
        Rule rule = criterion.rule();
        BigDecimal self = points.self();
        BigDecimal last = points.last();
        return new CardPage.Line(
                criterion.code(),
                ui.text(criterion.name()),
                Math.min(3, criterion.depth()),
                criterion.isLeaf(),
                entry.points().applicable(),
                rule != null && rule.isSelfScored(),
                rule == null ? "" : "score.kind." + rule.kind(),
                ScoreNames.points(ui, criterion.max()),
                ScoreNames.points(ui, points.proposed()),
                source(scored, card, rule),
                ScoreNames.points(ui, self),
                ScoreNames.typed(entry.points().selfPoints()),
                entry.selfNote() == null ? "" : entry.selfNote(),
                options(ui, rule, entry),
                told ? ScoreNames.points(ui, last) : "–",
                told && self != null && last != null && last.compareTo(self) < 0,
                told ? entry.appraisal().words() : null,
                entry.objection(),
                entry.answer().words(),
                ScoreNames.points(ui, beside.before()),
                beside.files());
    }

    /** Where the values come from, if not all of them are counted. */
    private static @Nullable String source(ScoredRound scored, Scorecard card, @Nullable Rule rule) {
        if (rule == null || !rule.isComputed()) {
            return null;
        }
        Map<String, IndicatorValue> values = scored.values().getOrDefault(card.unitId(), Map.of());
        List<String> sources = rule.indicators().stream()
                .map(id -> values.containsKey(id)
                        ? Objects.requireNonNull(values.get(id)).source()
                        : "none")
                .distinct()
                .toList();
        for (String weaker : List.of("none", "reported", "external")) {
            if (sources.contains(weaker)) {
                return "score.source." + weaker;
            }
        }
        return "score.source.computed";
    }

    static List<Choice> options(Ui ui, @Nullable Rule rule, CardEntry entry) {
        if (!(rule instanceof Rule.Choice choice)) {
            return List.of();
        }
        List<Choice> options = new ArrayList<>();
        for (int i = 1; i <= choice.options().size(); i++) {
            Rule.Option option = choice.options().get(i - 1);
            options.add(new Choice(
                    String.valueOf(i),
                    ui.t("score.rule.option", option.label(), ScoreNames.points(ui, option.points())),
                    Integer.valueOf(i).equals(entry.points().selfChoice())));
        }
        return options;
    }

    private List<CardPage.LowLine> low(Ui ui, ScoredRound scored, Scorecard card) {
        return repairs.list(scored, card).stream()
                .map(low -> new CardPage.LowLine(
                        low.criterion().code(),
                        ui.text(low.criterion().name()),
                        ui.t(
                                "score.ofMax",
                                ScoreNames.points(ui, low.points()),
                                ScoreNames.points(ui, low.criterion().max())),
                        ScoreNames.points(ui, low.lost()),
                        low.tasks().stream().map(task -> "/desk/tasks/" + task).toList()))
                .toList();
    }
}
