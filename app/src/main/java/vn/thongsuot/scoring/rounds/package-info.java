/**
 * Rounds (Vietnamese: kỳ chấm điểm): self-score with proposals from live indicators, appraisal by field owners, objection and
 * answer, survey points, council, ranking, publication, repair of low criteria.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.scoring.rounds.CardTransitions}, {@link
 * vn.thongsuot.scoring.rounds.RoundScores}.
 */
@NamedInterface("rounds")
@NullMarked
package vn.thongsuot.scoring.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
