package vn.thongsuot.scoring.rounds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.organisation.UnitDirectory;

/**
 * With what a round is compared (Vietnamese: so sánh với năm trước): the result of the year before by the units of today. A unit that
 * was scored then is compared with itself; one that began since, with the mean of those for which it carries on.
 */
@Component
@Transactional(readOnly = true)
public class YearBefore {

    private final Rounds rounds;
    private final RoundFiles files;
    private final UnitDirectory units;

    YearBefore(Rounds rounds, RoundFiles files, UnitDirectory units) {
        this.rounds = rounds;
        this.files = files;
        this.units = units;
    }

    /**
     * What a unit reached the year before.
     *
     * @param percent of the maximum; the mean where there were several units
     * @param place null where there were several units
     * @param units of which it is made; 1 for a unit's own result
     */
    public record Result(Fraction percent, @Nullable Integer place, int units) {}

    /** By unit of the round; empty where no earlier round is published. */
    public Map<UUID, Result> of(Round round) {
        return rounds.before(round)
                .map(old -> restated(files.results(old.id()), day(round)))
                .orElse(Map.of());
    }

    private Map<UUID, Result> restated(List<RoundResult> old, LocalDate day) {
        Map<UUID, Result> results = new HashMap<>();
        heirs(old.stream().map(RoundResult::unitId).toList(), day).forEach((unit, before) -> {
            List<RoundResult> merged = old.stream()
                    .filter(result -> before.contains(result.unitId()))
                    .toList();
            results.put(unit, mean(merged));
        });
        return results;
    }

    private static Result mean(List<RoundResult> merged) {
        Fraction sum = merged.stream().map(RoundResult::percent).reduce(Fraction.ZERO, Fraction::plus);
        return new Result(
                sum.over(Fraction.of(merged.size())),
                merged.size() == 1 ? (Integer) merged.getFirst().place() : null,
                merged.size());
    }

    /** Scores of the earlier round with which a unit's score is compared: its own, or those of its predecessors. */
    public List<Scorecard> cards(ScoredRound old, Round round, UUID unitId) {
        List<UUID> before = heirs(old.cards().stream().map(Scorecard::unitId).toList(), day(round))
                .getOrDefault(unitId, List.of());
        return old.cards().stream()
                .filter(card -> before.contains(card.unitId()))
                .toList();
    }

    /** The units with which each unit of a day is compared, in the order given. */
    private Map<UUID, List<UUID>> heirs(Collection<UUID> scored, LocalDate day) {
        return byHeir(scored, unit -> units.heirOf(unit, day));
    }

    static Map<UUID, List<UUID>> byHeir(Collection<UUID> scored, UnaryOperator<UUID> heirOf) {
        Map<UUID, List<UUID>> byHeir = scored.stream().collect(Collectors.groupingBy(heirOf));
        Map<UUID, List<UUID>> compared = new HashMap<>(byHeir);
        byHeir.forEach((heir, before) ->
                Optional.of(heir).filter(before::contains).ifPresent(own -> compared.put(own, List.of(own))));
        return compared;
    }

    private static LocalDate day(Round round) {
        return round.days().cutOff();
    }
}
