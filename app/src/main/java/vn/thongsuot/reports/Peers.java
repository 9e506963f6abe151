package vn.thongsuot.reports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.indicators.Indicator;

/** A unit among those of its kind (Vietnamese: so sánh với đơn vị cùng loại). */
final class Peers {

    private static final Fraction HUNDRED = Fraction.of(100);

    private Peers() {}

    /**
     * @param figures of all units of the kind, the unit itself included
     * @return null for what is no ratio, because sizes differ, and where fewer than two units have a value
     */
    static ReportContent.@Nullable PeersPart of(Indicator indicator, Figure own, List<Figure> figures) {
        List<Fraction> values =
                figures.stream().flatMap(figure -> figure.exact().stream()).toList();
        boolean sides = figures.stream()
                .filter(figure -> figure.exact().isPresent())
                .allMatch(figure -> figure.top() != null && figure.bottom() != null);
        if (indicator.denominator() == null || values.size() < 2 || !sides) {
            return null;
        }
        return new ReportContent.PeersPart(common(indicator, figures), rank(indicator, own, values), values.size());
    }

    private static BigDecimal common(Indicator indicator, List<Figure> figures) {
        Fraction top = Fraction.ZERO;
        Fraction bottom = Fraction.ZERO;
        for (Figure figure : figures) {
            if (figure.exact().isPresent() && figure.top() != null && figure.bottom() != null) {
                top = top.plus(figure.top());
                bottom = bottom.plus(figure.bottom());
            }
        }
        Fraction quotient = top.over(bottom);
        return Figures.plain((indicator.percent() ? quotient.times(HUNDRED) : quotient).toDecimal());
    }

    private static @Nullable Integer rank(Indicator indicator, Figure own, List<Fraction> values) {
        Boolean higher = indicator.higherIsBetter();
        if (higher == null || own.exact().isEmpty()) {
            return null;
        }
        Fraction mine = own.exact().orElseThrow();
        return 1
                + (int) values.stream()
                        .filter(value -> higher ? value.compareTo(mine) > 0 : value.compareTo(mine) < 0)
                        .count();
    }
}
