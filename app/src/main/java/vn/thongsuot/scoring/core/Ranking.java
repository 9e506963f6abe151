package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Fraction;

/** Places and classes (Vietnamese: xếp hạng, xếp loại), by exact per cent: units that are equal share a place, the next is left out. */
public final class Ranking {

    private Ranking() {}

    /**
     * A unit in the ranking.
     *
     * @param rankClass null where it reaches none
     */
    public record Placed<K>(
            K unit, UnitScore score, int place, @Nullable String rankClass) {}

    /** Best first; equals stay in the order given. */
    public static <K> List<Placed<K>> of(CriteriaSet set, Map<K, UnitScore> scores) {
        List<Map.Entry<K, UnitScore>> sorted = new ArrayList<>(scores.entrySet());
        sorted.sort(Comparator.comparing(
                        (Map.Entry<K, UnitScore> entry) -> entry.getValue().percent())
                .reversed());
        List<Placed<K>> placed = new ArrayList<>();
        int place = 0;
        Fraction before = null;
        for (int i = 0; i < sorted.size(); i++) {
            UnitScore score = sorted.get(i).getValue();
            Fraction percent = score.percent();
            if (before == null || percent.compareTo(before) != 0) {
                place = i + 1;
            }
            before = percent;
            placed.add(new Placed<>(sorted.get(i).getKey(), score, place, classOf(set, percent)));
        }
        return placed;
    }

    private static @Nullable String classOf(CriteriaSet set, Fraction percent) {
        return set.classes().stream()
                .filter(one -> percent.compareTo(Fraction.of(one.from())) >= 0)
                .max(Comparator.comparing(RankClass::from))
                .map(RankClass::name)
                .orElse(null);
    }

    /** With two decimals, half up, as pages show it. */
    public static BigDecimal shown(Fraction percent) {
        return new BigDecimal(percent.top())
                .divide(new BigDecimal(percent.bottom()), 2, java.math.RoundingMode.HALF_UP);
    }
}
