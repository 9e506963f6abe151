/**
 * Reform index (Vietnamese: Chỉ số cải cách hành chính, PAR INDEX): criteria sets, rounds from self-score to ranking, the
 * monthly points of the 766 set, figures that others publish; initiatives and good models.
 *
 * <p><b>Owns</b>: sets, rounds, scores, frozen files, monthly points, published figures, initiatives. <b>Does not own</b>:
 * indicators and their values, tasks (programme), files (documents).
 * <p><b>Publishes</b>: nothing; facts {@code index-score}, {@code external-figure}. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: per set, as data; sets that come with the product are samples. The plans' rules R17 and R20 stand
 * behind it. <b>Start reading at</b>: {@link vn.thongsuot.scoring.core.Scorer}, {@link
 * vn.thongsuot.scoring.rounds.CardTransitions}, {@link vn.thongsuot.scoring.frozen.FrozenRound}.
 */
@ApplicationModule(
        displayName = "Scoring",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "organisation",
            "identity",
            "documents",
            "notifications",
            "facts",
            "indicators",
            "programme",
            "programme :: tasks"
        })
@NullMarked
package vn.thongsuot.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
