/**
 * Surveys of satisfaction (Vietnamese: khảo sát mức độ hài lòng, SIPAS): questionnaires with versions, samples drawn from
 * dossiers, answers that nobody can lead back to a person, results with confidence intervals.
 *
 * <p><b>Owns</b>: questionnaires, rounds, strata, invitations, points, sheets, answers. <b>Does not own</b>: dossiers and
 * persons, what leaves the system (notifications), indicators.
 * <p><b>Publishes</b>: nothing; facts {@code survey-answer}; answers {@link
 * vn.thongsuot.dossiers.spi.ResultQuestion}. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none that fixes a formula: the two indices are named and computed side by side. <b>Start reading
 * at</b>: {@link vn.thongsuot.surveys.rounds.RoundTransitions}, {@link vn.thongsuot.surveys.answers.AnswerDesk}, {@link
 * vn.thongsuot.surveys.results.Estimate}.
 */
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: pdf",
            "organisation",
            "identity",
            "notifications",
            "facts",
            "dossiers",
            "dossiers :: spi"
        })
@NullMarked
package vn.thongsuot.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
