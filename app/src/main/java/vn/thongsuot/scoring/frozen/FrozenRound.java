package vn.thongsuot.scoring.frozen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.core.CriteriaSet;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.core.Scorer;
import vn.thongsuot.scoring.core.UnitInputs;
import vn.thongsuot.scoring.core.UnitScore;

/** All that the result of a round follows from (Vietnamese: đầu vào đã đóng băng của kỳ chấm điểm); free text is left out. */
public record FrozenRound(Head head, CriteriaSet set, List<Formula> formulas, List<Unit> units) {

    public FrozenRound {
        formulas = List.copyOf(formulas);
        units = List.copyOf(units);
    }

    /**
     * What the round is.
     *
     * @param firstDay ISO day
     * @param cutOff ISO day, inclusive
     * @param takenAt ISO instant at which the values of indicators were taken; null where none was
     * @param decision number of the decision that approved the result
     */
    public record Head(
            String id,
            String title,
            int year,
            String level,
            boolean sample,
            String firstDay,
            String cutOff,
            @Nullable String takenAt,
            @Nullable String decision,
            @Nullable String decidedOn) {}

    /** With which formula an indicator was computed. */
    public record Formula(
            String id,
            String version,
            String numerator,
            @Nullable String denominator) {}

    /**
     * A unit with its inputs.
     *
     * @param sources by indicator: computed, reported, external, none
     */
    public record Unit(String id, String code, String name, Map<String, String> sources, UnitInputs inputs) {}

    /** Score of each unit, by its id. */
    public Map<String, UnitScore> scores() {
        Map<String, UnitInputs> inputs = new LinkedHashMap<>();
        units.forEach(unit -> inputs.put(unit.id(), unit.inputs()));
        return Scorer.scoreAll(set, inputs);
    }

    public List<Ranking.Placed<String>> ranking() {
        return Ranking.of(set, scores());
    }
}
