package vn.thongsuot.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.board.Board;
import vn.thongsuot.programme.board.Board.Period;
import vn.thongsuot.programme.board.TargetStanding;

/**
 * Figures of the units under one unit for one target, asked once for all parts of its page (Vietnamese: số liệu của các đơn vị).
 *
 * @param now the measured year until today, one figure for each unit
 * @param before the same days of the year before
 * @param months the last twelve months: for each month, one figure for each unit
 */
record UnitFigures(
        List<UnitView> units, Period earlier, List<Figure> now, List<Figure> before, List<List<Figure>> months) {

    private static final int MONTHS = 12;

    static UnitFigures ask(Board board, UUID authorityId, TargetStanding standing, List<UnitView> units) {
        Period now = new Period(standing.measuredFrom(), standing.measuredTo());
        Period earlier = new Period(now.from().minusYears(1), now.to().minusYears(1));
        if (standing.indicator() == null || units.isEmpty()) {
            return new UnitFigures(List.of(), earlier, List.of(), List.of(), List.of());
        }
        List<Period> periods = new ArrayList<>(List.of(now, earlier));
        periods.addAll(months(standing.measuredTo()));
        List<List<Figure>> figures = board.figures(
                authorityId, standing, periods, units.stream().map(UnitView::id).toList());
        return new UnitFigures(units, earlier, figures.get(0), figures.get(1), figures.subList(2, figures.size()));
    }

    private static List<Period> months(LocalDate until) {
        LocalDate first = until.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        List<Period> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            LocalDate month = first.plusMonths(i);
            months.add(new Period(month, month.plusMonths(1).minusDays(1)));
        }
        return months;
    }
}
