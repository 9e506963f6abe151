package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.rounds.CardAction;
import vn.thongsuot.scoring.rounds.CardState;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundAction;
import vn.thongsuot.scoring.rounds.RoundFiles;
import vn.thongsuot.scoring.rounds.RoundState;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.ScoredRound;
import vn.thongsuot.scoring.rounds.YearBefore;
import vn.thongsuot.scoring.sets.CellProblem;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetState;

/** Makes the models of the list of rounds and of a round with its ranking. */
@Component
class RoundPages {

    private static final BigDecimal FULL = BigDecimal.valueOf(200);
    private static final List<String> LOOKS = List.of("f-done", "f-ok", "f-slate", "f-risk", "f-late");

    private final Rounds rounds;
    private final RoundFiles files;
    private final YearBefore before;
    private final IndexSets sets;
    private final ScoreNames names;

    RoundPages(Rounds rounds, RoundFiles files, YearBefore before, IndexSets sets, ScoreNames names) {
        this.rounds = rounds;
        this.files = files;
        this.before = before;
        this.sets = sets;
        this.names = names;
    }

    RoundListPage list(Ui ui, Actor actor) {
        List<RoundListPage.Waiting> waiting = new ArrayList<>();
        List<RoundListPage.Row> rows = new ArrayList<>();
        for (Round round : rounds.list(actor.authorityId())) {
            IndexSet set = sets.get(round.setId());
            List<Scorecard> cards = rounds.cards(actor, round);
            if (round.state() == RoundState.OPEN) {
                Map<UUID, List<CardAction>> actions = rounds.actionsOf(actor, round);
                cards.forEach(card -> waiting(ui, round, set, card, actions.getOrDefault(card.id(), List.of()))
                        .ifPresent(waiting::add));
            }
            long decided = cards.stream()
                    .filter(card -> card.state() == CardState.DECIDED)
                    .count();
            rows.add(new RoundListPage.Row(
                    "/desk/index-rounds/" + round.id(),
                    ui.text(set.name()),
                    round.year(),
                    "score.level." + set.level().key(),
                    cards.size(),
                    ui.t("score.progress", decided, cards.size()),
                    "score.round.state." + round.state().key(),
                    ScoreNames.look(round.state()),
                    set.sample()));
        }
        return new RoundListPage(ui, waiting, rows, actor.may(Permission.PROGRAMME_EDIT));
    }

    private Optional<RoundListPage.Waiting> waiting(
            Ui ui, Round round, IndexSet set, Scorecard card, List<CardAction> actions) {
        return List.of(
                        CardAction.SUBMIT,
                        CardAction.SCORE,
                        CardAction.APPRAISE,
                        CardAction.OBJECT,
                        CardAction.ANSWER,
                        CardAction.DECIDE)
                .stream()
                .filter(actions::contains)
                .findFirst()
                .map(action -> {
                    var days = round.days();
                    var due = switch (card.state()) {
                        case SELF -> days.selfDue();
                        case SUBMITTED -> days.appraisalDue();
                        default -> days.objectionDue();
                    };
                    return new RoundListPage.Waiting(
                            action == CardAction.APPRAISE
                                    ? "/desk/index-rounds/" + round.id() + "/appraisal"
                                    : "/desk/scorecards/" + card.id(),
                            ui.text(set.name()) + " " + round.year(),
                            names.unit(ui, card.unitId()),
                            "score.todo." + action.key(),
                            ui.date(due),
                            due.isBefore(names.today()));
                });
    }

    RoundFormPage form(Ui ui, Actor actor, @Nullable Round round, TypedForm written, Map<String, String> errors) {
        List<Choice> choices = sets.list(actor.authorityId()).stream()
                .filter(set -> set.state() == SetState.ISSUED)
                .map(set -> new Choice(
                        set.id().toString(),
                        ui.text(set.name()) + " (" + set.code() + ")",
                        set.id().toString().equals(written.text("set"))))
                .toList();
        return new RoundFormPage(
                ui,
                round == null ? "/desk/index-rounds" : "/desk/index-rounds/" + round.id() + "/days",
                round == null,
                round == null ? 0 : round.version(),
                choices,
                written,
                errors);
    }

    RoundPage page(
            Ui ui, Actor actor, Round round, List<CellProblem> cells, TypedForm written, Map<String, String> errors) {
        IndexSet set = sets.get(round.setId());
        ScoredRound scored = rounds.scored(round);
        List<Scorecard> shown = rounds.cards(actor, round);
        Set<UUID> ids = shown.stream().map(Scorecard::id).collect(Collectors.toSet());
        Optional<Round> old = rounds.before(round);
        Map<UUID, YearBefore.Result> before = this.before.of(round);
        List<Ranking.Placed<UUID>> ranking = scored.ranking().stream()
                .filter(placed -> ids.contains(placed.unit()))
                .toList();
        boolean open = round.state() == RoundState.OPEN;
        Set<CardAction> can = rounds.actionsOf(actor, round).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        boolean whole = shown.size() == scored.cards().size();
        return new RoundPage(
                ui,
                round,
                ui.text(set.name()) + " – " + round.year(),
                "/desk/index-sets/" + set.id(),
                set.sample(),
                ScoreNames.look(round.state()),
                lead(ui, scored, ranking, open),
                open || !whole,
                parts(set, ranking, open),
                ranking.stream()
                        .map(placed -> bar(ui, scored, placed, before, open, whole))
                        .toList(),
                areas(ui, scored, shown),
                before.isEmpty() ? null : old.map(Round::year).orElse(null),
                files.find(round.id()).map(RoundFiles.Frozen::hash).orElse(null),
                rounds.actions(actor, round),
                can.contains(CardAction.DECIDE),
                can.contains(CardAction.APPRAISE),
                can.contains(CardAction.SURVEY) && hasSurvey(scored),
                cells,
                written,
                errors);
    }

    private static boolean hasSurvey(ScoredRound scored) {
        return scored.criteria().stream().anyMatch(one -> one.rule() instanceof Rule.Survey);
    }

    /** Results of a closed round, by unit. */
    private static String lead(Ui ui, ScoredRound scored, List<Ranking.Placed<UUID>> ranking, boolean open) {
        if (open) {
            long in = ranking.stream()
                    .filter(placed -> card(scored, placed.unit()).state().isIn())
                    .count();
            return ui.t(
                    scored.round().takenAt() == null ? "score.lead.live" : "score.lead.taken",
                    in,
                    ranking.size(),
                    ui.date(scored.round().days().cutOff()),
                    ui.dateTime(scored.round().takenAt()));
        }
        Fraction sum = ranking.stream().map(placed -> placed.score().percent()).reduce(Fraction.ZERO, Fraction::plus);
        Fraction mean = ranking.isEmpty() ? Fraction.ZERO : sum.over(Fraction.of(ranking.size()));
        return ui.t(
                "score.lead.closed",
                ranking.size(),
                ScoreNames.percent(ui, mean),
                Objects.requireNonNullElse(scored.round().decision(), "–"),
                scored.round().decidedOn() == null
                        ? "–"
                        : ui.date(scored.round().decidedOn()));
    }

    private static List<RoundPage.Part> parts(IndexSet set, List<Ranking.Placed<UUID>> ranking, boolean open) {
        List<RoundPage.Part> parts = new ArrayList<>();
        if (open || ranking.isEmpty()) {
            return parts;
        }
        double x = 0;
        for (RankClass one : set.classes()) {
            int count = (int) ranking.stream()
                    .filter(placed -> one.name().equals(placed.rankClass()))
                    .count();
            double width = count * 100.0 / ranking.size();
            parts.add(new RoundPage.Part(
                    one.name(), look(set, one.name()), count, share(x), share(Math.max(0, width - 0.3))));
            x += width;
        }
        return parts;
    }

    private static String share(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    /** Colours from the best class to the last. */
    static String look(IndexSet set, @Nullable String name) {
        for (int i = 0; i < set.classes().size(); i++) {
            if (set.classes().get(i).name().equals(name)) {
                return LOOKS.get(Math.min(i, LOOKS.size() - 1));
            }
        }
        return "f-mute";
    }

    private RoundPage.Bar bar(
            Ui ui,
            ScoredRound scored,
            Ranking.Placed<UUID> placed,
            Map<UUID, YearBefore.Result> before,
            boolean open,
            boolean whole) {
        Scorecard card = card(scored, placed.unit());
        YearBefore.Result old = before.get(card.unitId());
        boolean told = card.state() == CardState.DECIDED || !open;
        Fraction shown = told ? placed.score().percent() : placed.score().selfPercent();
        BigDecimal change = old == null || !told
                ? null
                : Ranking.shown(placed.score().percent()).subtract(Ranking.shown(old.percent()));
        return new RoundPage.Bar(
                "/desk/scorecards/" + card.id(),
                names.unit(ui, card.unitId()),
                open || !whole ? "" : String.valueOf(placed.place()),
                ScoreNames.percent(ui, shown),
                told ? ScoreNames.points(ui, placed.score().total()) : "–",
                ScoreNames.points(ui, placed.score().self()),
                told ? placed.rankClass() : null,
                told ? look(scored.set(), placed.rankClass()) : "f-mute",
                at(shown),
                at(placed.score().selfPercent()),
                old == null ? null : at(old.percent()),
                old == null || change == null ? null : ScoreNames.change(ui, change, old),
                change != null && change.signum() < 0,
                told ? ScoreNames.change(ui, gap(scored, card)) : "–",
                "score.card." + card.state().key(),
                ScoreNames.look(card.state()));
    }

    /** Result less self-score, over the criteria that the unit scored itself. */
    private static BigDecimal gap(ScoredRound scored, Scorecard card) {
        BigDecimal gap = BigDecimal.ZERO;
        for (SetCriterion criterion : scored.criteria()) {
            Points points = scored.points(card.id(), criterion.code());
            BigDecimal self = points.self();
            BigDecimal last = points.last();
            if (criterion.isLeaf() && self != null && last != null) {
                BigDecimal difference = last.subtract(self);
                gap = criterion.effect() == Effect.PENALTY ? gap.subtract(difference) : gap.add(difference);
            }
        }
        return gap;
    }

    private static Scorecard card(ScoredRound scored, UUID id) {
        return scored.cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Place in a bar of 200. */
    static String at(Fraction percent) {
        BigDecimal share = Ranking.shown(percent).min(BigDecimal.valueOf(100));
        return share.multiply(FULL)
                .divide(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private List<RoundPage.Area> areas(Ui ui, ScoredRound scored, List<Scorecard> shown) {
        List<RoundPage.Area> areas = new ArrayList<>();
        for (SetCriterion area : scored.criteria()) {
            if (area.parent() == null) {
                area(ui, scored, shown, area).ifPresent(areas::add);
            }
        }
        return areas;
    }

    private Optional<RoundPage.Area> area(Ui ui, ScoredRound scored, List<Scorecard> shown, SetCriterion area) {
        Map<Scorecard, Fraction> shares = new HashMap<>();
        for (Scorecard card : shown) {
            Points points = scored.points(card.id(), area.code());
            boolean open = scored.round().state() == RoundState.OPEN;
            BigDecimal reached = open ? points.self() : points.last();
            if (reached != null && points.max().signum() > 0) {
                shares.put(card, Fraction.of(reached).times(Fraction.of(100)).over(Fraction.of(points.max())));
            }
        }
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Fraction mean =
                shares.values().stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(shares.size()));
        Map.Entry<Scorecard, Fraction> lowest = shares.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow();
        int percent = Ranking.shown(mean).intValue();
        return Optional.of(new RoundPage.Area(
                area.code(),
                ui.text(area.name()),
                ScoreNames.percent(ui, mean),
                at(mean),
                percent >= 80 ? "f-ok" : percent >= 65 ? "f-risk" : "f-late",
                names.unit(ui, lowest.getKey().unitId()),
                ScoreNames.percent(ui, lowest.getValue())));
    }

    boolean mayEdit(Actor actor, Round round) {
        return rounds.actions(actor, round).contains(RoundAction.EDIT);
    }
}
