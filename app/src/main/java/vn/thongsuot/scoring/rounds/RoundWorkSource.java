package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.ROUND;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.shared.LocalizedText;

/** Scores that wait for the reader, in the common work list. */
@Component
class RoundWorkSource implements ListedWork {

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
    public List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose) {
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
        LocalizedText set = LocalizedText.joined(
                frame.set().name(),
                " ",
                LocalizedText.of(String.valueOf(frame.round().year())));
        return new WorkEntry(
                kind(),
                frame.set().code(),
                "/desk/scorecards/" + card.id(),
                units.findLast(card.unitId(), today)
                        .map(unit -> LocalizedText.joined(set, " – ", unit.name()))
                        .orElse(set),
                "score.todo." + action.key(),
                due,
                (int) ChronoUnit.DAYS.between(today, due),
                (int) Math.clamp(used * 100 / whole, 0, 100),
                null);
    }
}
