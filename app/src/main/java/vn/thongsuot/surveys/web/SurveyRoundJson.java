package vn.thongsuot.surveys.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.Formula;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundState;

/** A round as machines read it. @param seed with which the sample can be drawn again */
record SurveyRoundJson(
        UUID id,
        String code,
        LocalizedText name,
        UUID unitId,
        @Allowed(of = Survey.class) String survey,
        @Allowed(of = Design.class) String design,
        @Allowed(of = RoundState.class) String state,
        @Allowed(of = Formula.class) String formula,
        @Nullable LocalDate frameFrom,
        @Nullable LocalDate frameTo,
        int marginPermille,
        long seed,
        LocalDate opensOn,
        LocalDate closesOn) {

    static SurveyRoundJson of(Round round) {
        return new SurveyRoundJson(
                round.id(),
                round.code(),
                round.name(),
                round.unitId(),
                round.survey().key(),
                round.design().key(),
                round.state().key(),
                round.formula().key(),
                round.frameFrom(),
                round.frameTo(),
                round.marginPermille(),
                round.seed(),
                round.opensOn(),
                round.closesOn());
    }
}
