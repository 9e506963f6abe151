package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.core.UnitScore;
import vn.thongsuot.scoring.rounds.CardState;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.ScoredRound;
import vn.thongsuot.scoring.sets.SetCriterion;

/**
 * Score of a unit as machines read it; points of appraisal only once the unit was told.
 *
 * @param percent of the maximum; null before the council decided
 */
record ScoreJson(
        UUID id,
        UUID unitId,
        @Allowed(of = CardState.class) String state,
        BigDecimal pointsMax,
        BigDecimal pointsSelf,
        @Nullable BigDecimal pointsFinal,
        @Nullable BigDecimal percent,
        List<CriterionScoreJson> criteria) {

    /** Points of one criterion. */
    record CriterionScoreJson(
            String code,
            BigDecimal pointsMax,
            @Nullable BigDecimal proposed,
            @Nullable BigDecimal pointsSelf,
            @Nullable BigDecimal pointsFinal) {

        static CriterionScoreJson of(String code, Points points, boolean told) {
            return new CriterionScoreJson(
                    code, points.max(), points.proposed(), points.self(), told ? points.last() : null);
        }
    }

    static ScoreJson of(ScoredRound scored, Scorecard card) {
        UnitScore score = scored.score(card.id());
        boolean told = card.state().isTold();
        boolean decided = card.state() == CardState.DECIDED;
        return new ScoreJson(
                card.id(),
                card.unitId(),
                card.state().key(),
                score.max(),
                score.self(),
                told ? score.total() : null,
                decided ? Ranking.shown(score.percent()) : null,
                scored.criteria().stream()
                        .filter(SetCriterion::isLeaf)
                        .map(one -> CriterionScoreJson.of(one.code(), score.line(one.code()), told))
                        .toList());
    }
}
