package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a round is scored by (Vietnamese: bộ tiêu chí).
 *
 * @param decimals to which points are rounded, half up
 * @param capped whether bonus cannot lift the total above the maximum
 * @param classes of the ranking, best first
 */
public record CriteriaSet(
        String code, int decimals, boolean capped, List<RankClass> classes, List<Criterion> criteria) {

    public CriteriaSet {
        classes = List.copyOf(classes);
        criteria = List.copyOf(criteria);
    }

    public List<Criterion> leaves() {
        return criteria.stream().filter(Criterion::isLeaf).toList();
    }

    public Set<String> indicators() {
        return Rule.indicatorsOf(leaves().stream()
                .map(criterion -> Objects.requireNonNull(criterion.rule()))
                .toList());
    }

    BigDecimal rounded(BigDecimal points) {
        return points.setScale(decimals, RoundingMode.HALF_UP);
    }
}
