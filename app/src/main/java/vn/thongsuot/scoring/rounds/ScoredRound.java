package vn.thongsuot.scoring.rounds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thongsuot.scoring.core.CriteriaSet;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.core.UnitInputs;
import vn.thongsuot.scoring.core.UnitScore;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.SetCriterion;

/**
 * A round with everything that was computed of it (Vietnamese: kỳ chấm với kết quả).
 *
 * @param cards in the order of the units' codes
 * @param values by unit and indicator
 * @param entries by card and criterion
 * @param scores by card
 */
public record ScoredRound(
        Round round,
        IndexSet set,
        List<SetCriterion> criteria,
        CriteriaSet core,
        List<Scorecard> cards,
        Map<UUID, Map<String, IndicatorValue>> values,
        Map<UUID, Map<String, CardEntry>> entries,
        Map<UUID, UnitInputs> inputs,
        Map<UUID, UnitScore> scores) {

    public UnitScore score(UUID cardId) {
        return Objects.requireNonNull(scores.get(cardId));
    }

    public CardEntry entry(UUID cardId, String code) {
        return entries.getOrDefault(cardId, Map.of()).getOrDefault(code, CardEntry.none(code));
    }

    public Points points(UUID cardId, String code) {
        return score(cardId).line(code);
    }

    /** By points so far. */
    public List<Ranking.Placed<UUID>> ranking() {
        return Ranking.of(core, scores);
    }

    /** Leaves that still lack points: before the council's decision none may. */
    public List<SetCriterion> missing(UUID cardId) {
        return criteria.stream()
                .filter(SetCriterion::isLeaf)
                .filter(one -> entry(cardId, one.code()).points().applicable())
                .filter(one -> points(cardId, one.code()).last() == null)
                .toList();
    }
}
