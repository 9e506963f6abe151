package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.ANSWER;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Weights of a stratified sample (Vietnamese: trọng số): each answer of a stratum stands for {@code N_h / n_h} of the population,
 * scaled so that the sum of all weights is the number of answers. Strata without an answer are left out on both sides.
 */
@Component
class Weighting {

    private static final int DECIMALS = 6;

    private final DSLContext db;
    private final RoundStore store;

    Weighting(DSLContext db, RoundStore store) {
        this.db = db;
        this.store = store;
    }

    /** @return whether there are weights other than 1 */
    boolean fix(Round round) {
        if (!round.design().isRandom()) {
            return false;
        }
        Map<Stratum.Key, Integer> answered = new HashMap<>();
        db.select(ANSWER.UNIT_ID, ANSWER.FIELD_GROUP, DSL.count())
                .from(ANSWER)
                .where(ANSWER.ROUND_ID.eq(round.id()))
                .groupBy(ANSWER.UNIT_ID, ANSWER.FIELD_GROUP)
                .forEach(row -> answered.put(new Stratum.Key(row.value1(), row.value2()), row.value3()));
        weights(store.strata(round.id()), answered).forEach((key, weight) -> store.setWeight(round.id(), key, weight));
        return !answered.isEmpty();
    }

    /** Weight of each stratum that was answered in; six decimals. */
    static Map<Stratum.Key, BigDecimal> weights(List<Stratum> strata, Map<Stratum.Key, Integer> answered) {
        List<Stratum> heard = strata.stream()
                .filter(stratum -> answered.getOrDefault(stratum.key(), 0) > 0)
                .toList();
        long population = heard.stream().mapToLong(Stratum::population).sum();
        long answers = heard.stream()
                .mapToLong(stratum -> answered.getOrDefault(stratum.key(), 0))
                .sum();
        Map<Stratum.Key, BigDecimal> weights = new HashMap<>();
        for (Stratum stratum : heard) {
            BigDecimal stands = BigDecimal.valueOf(stratum.population())
                    .divide(BigDecimal.valueOf(answered.getOrDefault(stratum.key(), 1)), MathContext.DECIMAL64);
            weights.put(
                    stratum.key(),
                    stands.multiply(BigDecimal.valueOf(answers))
                            .divide(BigDecimal.valueOf(population), DECIMALS, RoundingMode.HALF_UP));
        }
        return weights;
    }
}
