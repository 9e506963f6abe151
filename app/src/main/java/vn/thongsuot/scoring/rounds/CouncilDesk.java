package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.scoring.tables.records.EntryRecord;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.shared.DomainException;

/** Points of surveys, points and decisions of the council (Vietnamese: điểm điều tra, điểm và quyết định của hội đồng). */
@Service
@Transactional
public class CouncilDesk {

    private static final int LONGEST_SOURCE = 300;

    private final CardStore cards;
    private final CardLife life;
    private final RoundScores scores;
    private final Rounds rounds;
    private final RoundRights rights;

    CouncilDesk(CardStore cards, CardLife life, RoundScores scores, Rounds rounds, RoundRights rights) {
        this.cards = cards;
        this.life = life;
        this.scores = scores;
        this.rounds = rounds;
        this.rights = rights;
    }

    /** Points of a survey for one unit, with the place where they stand. */
    public record SurveyScore(UUID cardId, String code, BigDecimal points, String source) {}

    /**
     * Enters points of surveys, for one unit or many; all or none.
     *
     * @throws DomainException SCO-037 for a criterion that no survey gives, SCO-035 without a source, SCO-026 for points outside
     */
    public void survey(Actor actor, UUID roundId, List<SurveyScore> said) {
        Round round = rounds.get(actor, roundId);
        Map<UUID, List<SurveyScore>> byCard =
                said.stream().collect(java.util.stream.Collectors.groupingBy(SurveyScore::cardId));
        List<CardLife.Command> commands = byCard.keySet().stream()
                .sorted()
                .map(card -> CardLife.Command.besides(actor, card, CardAction.SURVEY, null))
                .toList();
        life.applyAll(round, commands, change -> {
            List<SurveyScore> ofCard =
                    Objects.requireNonNull(byCard.get(change.card().id()));
            ofCard.forEach(one -> write(change, one));
            return Map.of("codes", ofCard.stream().map(SurveyScore::code).toList());
        });
    }

    private void write(CardLife.Change change, SurveyScore said) {
        SetCriterion criterion = change.frame().criterion(said.code());
        if (!(criterion.rule() instanceof Rule.Survey)) {
            throw new DomainException("SCO-037", DomainException.Kind.INVALID, "no survey gives this", said.code());
        }
        CardDesk.requireInside(criterion, said.points());
        String source = Appraisals.required(said.source());
        EntryRecord entry = cards.lockEntry(change.card().id(), said.code());
        entry.setSurveyPoints(said.points());
        entry.setSurveySource(source.substring(0, Math.min(LONGEST_SOURCE, source.length())));
        cards.save(entry);
    }

    /** Sets the council's points, for its own criteria or in the place of what was appraised. @throws DomainException SCO-035 without a reason */
    public void judge(Actor actor, CardSeen seen, String code, BigDecimal points, String reason) {
        String written = Appraisals.required(reason);
        life.apply(CardLife.Command.of(actor, seen, CardAction.JUDGE), change -> {
            CardDesk.requireInside(change.frame().criterion(code), points);
            EntryRecord entry = cards.lockEntry(change.card().id(), code);
            entry.setCouncilPoints(points);
            entry.setCouncilNote(written);
            cards.save(entry);
            return Map.of("code", code, "points", points.toPlainString());
        });
    }

    /** @throws DomainException SCO-038 naming criteria that lack points */
    public void decide(Actor actor, CardSeen seen) {
        ScoredRound scored = scores.of(rounds.ofCard(seen.cardId()));
        life.apply(CardLife.Command.of(actor, seen, CardAction.DECIDE), change -> decided(scored, change));
    }

    /** Decides every score that lies before the council. @return how many */
    public int decideAll(Actor actor, UUID roundId) {
        Round round = rounds.get(actor, roundId);
        if (!rights.mayRun(actor, round, Permission.PROGRAMME_APPROVE)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account is not of the council");
        }
        ScoredRound scored = scores.of(round);
        List<CardLife.Command> commands = scored.cards().stream()
                .filter(card ->
                        CardTransitions.find(card.state(), CardAction.DECIDE).isPresent())
                .map(card -> new CardLife.Command(actor, card.id(), card.version(), CardAction.DECIDE, null))
                .toList();
        life.applyAll(round, commands, change -> decided(scored, change));
        return commands.size();
    }

    private static Map<String, ?> decided(ScoredRound scored, CardLife.Change change) {
        List<String> open = scored.missing(change.card().id()).stream()
                .map(SetCriterion::code)
                .toList();
        if (!open.isEmpty()) {
            throw new DomainException(
                    "SCO-038",
                    DomainException.Kind.INVALID,
                    "criteria without points: " + open,
                    open.size(),
                    String.join(", ", open));
        }
        return Map.of("total", scored.score(change.card().id()).total().toPlainString());
    }

    /** Takes a decision up again while the round is open. @throws DomainException SCO-035 without a reason */
    public void reconsider(Actor actor, CardSeen seen, String reason) {
        String written = Appraisals.required(reason);
        life.apply(CardLife.Command.of(actor, seen, CardAction.RECONSIDER), change -> {
            change.row().setRemarks(written);
            return Map.of();
        });
    }
}
