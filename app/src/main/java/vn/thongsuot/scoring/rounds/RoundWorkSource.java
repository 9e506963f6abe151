package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.ROUND;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.platform.WorkSource;

/** Scores that wait for the reader, in the common work list. */
@Component
class RoundWorkSource implements WorkSource {

    /** Days within which something is due soon. */
    private static final int SOON = 3;

    private final RoundStore rounds;
    private final CardStore cards;
    private final CardLife life;
    private final RoundRights rights;
    private final UnitDirectory units;
    private final Clock clock;

    RoundWorkSource(
            RoundStore rounds, CardStore cards, CardLife life, RoundRights rights, UnitDirectory units, Clock clock) {
        this.rounds = rounds;
        this.cards = cards;
        this.life = life;
        this.rights = rights;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "score";
    }

    @Override
    public String path() {
        return "/desk/index-rounds";
    }

    @Override
    public List<WorkEntry> list(Actor actor, WorkQuery query, int most) {
        return entries(actor).stream()
                .filter(entry -> query.due() == null || dueOf(entry) == query.due())
                .limit(most)
                .toList();
    }

    @Override
    public Map<WorkQuery.Due, Integer> tally(Actor actor, WorkQuery.Whose whose) {
        Map<WorkQuery.Due, Integer> tally = new EnumMap<>(WorkQuery.Due.class);
        entries(actor).forEach(entry -> tally.merge(dueOf(entry), 1, Integer::sum));
        return tally;
    }

    private List<WorkEntry> entries(Actor actor) {
        List<WorkEntry> entries = new ArrayList<>();
        if (actor.may(Permission.PROGRAMME_EDIT) || actor.may(Permission.PROGRAMME_APPROVE)) {
            for (Round round : rounds.list(
                    ROUND.AUTHORITY_ID.eq(actor.authorityId()).and(ROUND.STATE.eq(RoundState.OPEN.key())))) {
                RoundRights.Frame frame = life.frame(round);
                cards.ofRound(round.id())
                        .forEach(card ->
                                next(actor, frame, card).ifPresent(action -> entries.add(entry(frame, card, action))));
            }
        }
        return entries;
    }

    /** The act that waits for the actor, the most pressing one. */
    private Optional<CardAction> next(Actor actor, RoundRights.Frame frame, Scorecard card) {
        CardAction wanted = wanted(card.state());
        return wanted == null
                ? Optional.empty()
                : CardTransitions.find(card.state(), wanted)
                        .filter(edge -> rights.may(actor, edge, frame, card, null))
                        .map(CardTransitions.Edge::action);
    }

    private static @Nullable CardAction wanted(CardState state) {
        return switch (state) {
            case SELF -> CardAction.SCORE;
            case SUBMITTED -> CardAction.APPRAISE;
            case APPRAISED -> CardAction.OBJECT;
            case OBJECTED -> CardAction.ANSWER;
            case AGREED, ANSWERED -> CardAction.DECIDE;
            case DECIDED -> null;
        };
    }

    private WorkEntry entry(RoundRights.Frame frame, Scorecard card, CardAction action) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Round.Days days = frame.round().days();
        LocalDate due = switch (card.state()) {
            case SELF -> days.selfDue();
            case SUBMITTED -> days.appraisalDue();
            default -> days.objectionDue();
        };
        long whole = Math.max(1, ChronoUnit.DAYS.between(days.cutOff(), due));
        long used = ChronoUnit.DAYS.between(days.cutOff(), today);
        String unit =
                units.find(card.unitId(), today).map(view -> view.name().vi()).orElse("");
        return new WorkEntry(
                kind(),
                frame.set().code(),
                "/desk/scorecards/" + card.id(),
                frame.set().name().vi() + " " + frame.round().year() + " – " + unit,
                "score.todo." + action.key(),
                due,
                (int) ChronoUnit.DAYS.between(today, due),
                (int) Math.clamp(used * 100 / whole, 0, 100),
                null);
    }

    private static WorkQuery.Due dueOf(WorkEntry entry) {
        int left = Objects.requireNonNullElse(entry.daysLeft(), 0);
        if (left < 0) {
            return WorkQuery.Due.LATE;
        }
        return left == 0 ? WorkQuery.Due.TODAY : left <= SOON ? WorkQuery.Due.SOON : WorkQuery.Due.LATER;
    }
}
