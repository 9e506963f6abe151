package vn.thongsuot.indicators;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactQueries;
import vn.thongsuot.facts.FactSlice;

/** Evaluates indicators and opens the rows behind them (Vietnamese: tính chỉ số). The predicate is the drill-down. */
@Service
@Transactional(readOnly = true)
public class Indicators {

    private final IndicatorCatalogue catalogue;
    private final FactQueries facts;

    Indicators(IndicatorCatalogue catalogue, FactQueries facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /** Which side of a ratio is opened. */
    public enum Side {
        NUMERATOR,
        DENOMINATOR
    }

    public List<Indicator> list() {
        return catalogue.list();
    }

    public Indicator get(String id) {
        return catalogue.get(id);
    }

    public Figure evaluate(String id, FactSlice slice) {
        Indicator indicator = catalogue.get(id);
        Formula denominator = indicator.denominator();
        return new Figure(
                value(indicator.numerator(), slice),
                denominator == null ? null : (Long) value(denominator, slice),
                indicator.percent());
    }

    /** The figure of each month of the slice's period, which begins and ends with whole months. */
    public Map<LocalDate, Figure> months(String id, FactSlice slice) {
        Indicator indicator = catalogue.get(id);
        Formula denominator = indicator.denominator();
        Map<LocalDate, Long> tops = facts.months(indicator.numerator().count(), slice);
        Map<LocalDate, Long> bottoms = denominator == null ? Map.of() : facts.months(denominator.count(), slice);
        Map<LocalDate, Figure> months = new LinkedHashMap<>();
        tops.forEach((month, top) -> {
            Long bottom = bottoms.get(month);
            months.put(
                    month,
                    new Figure(
                            indicator.numerator().factor() * top,
                            bottom == null || denominator == null ? null : (Long) (denominator.factor() * bottom),
                            indicator.percent()));
        });
        return months;
    }

    /** Ids of the cases behind one side, newest first. */
    public List<UUID> listRows(String id, FactSlice slice, Side side, int offset, int limit) {
        return facts.listRows(formula(id, side).count(), slice, offset, limit);
    }

    /** How many cases are behind one side. */
    public long countRows(String id, FactSlice slice, Side side) {
        return facts.countRows(formula(id, side).count(), slice);
    }

    private Formula formula(String id, Side side) {
        Indicator indicator = catalogue.get(id);
        Formula denominator = indicator.denominator();
        return side == Side.DENOMINATOR && denominator != null ? denominator : indicator.numerator();
    }

    private long value(Formula formula, FactSlice slice) {
        return formula.factor() * facts.value(formula.count(), slice);
    }
}
