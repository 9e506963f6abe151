package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.board.Board;
import vn.thongsuot.programme.board.ChangeParts;
import vn.thongsuot.programme.board.TargetStanding;

/** Why a share differs from the same time of last year, by unit (Vietnamese: vì sao thay đổi). */
final class ChangeRows {

    private ChangeRows() {}

    static TargetPage.@Nullable Change of(Ui ui, TargetStanding standing, UnitFigures figures) {
        if (standing.figure() == null
                || !standing.figure().percent()
                || figures.units().isEmpty()) {
            return null;
        }
        return ChangeParts.of(counts(figures.units(), figures.before(), figures.now()))
                .map(parts -> change(ui, parts, figures.units(), figures.earlier()))
                .orElse(null);
    }

    private static List<ChangeParts.UnitCounts> counts(
            List<UnitView> agencies, List<Figure> before, List<Figure> after) {
        List<ChangeParts.UnitCounts> counts = new ArrayList<>();
        for (int i = 0; i < agencies.size(); i++) {
            Long bottom0 = before.get(i).denominator();
            Long bottom1 = after.get(i).denominator();
            counts.add(new ChangeParts.UnitCounts(
                    agencies.get(i).id(),
                    before.get(i).numerator(),
                    bottom0 == null ? 0 : bottom0,
                    after.get(i).numerator(),
                    bottom1 == null ? 0 : bottom1));
        }
        return counts;
    }

    private static TargetPage.Change change(Ui ui, ChangeParts parts, List<UnitView> agencies, Board.Period before) {
        Map<UUID, String> names = new HashMap<>();
        agencies.forEach(unit -> names.put(unit.id(), ui.text(unit.name())));
        return new TargetPage.Change(
                ui.t(
                        "board.change.sentence",
                        FigureTexts.gap(ui, parts.changePoints()),
                        ui.date(before.from()),
                        ui.date(before.to())),
                parts.parts().stream()
                        .map(part -> new TargetPage.Part(
                                names.getOrDefault(part.unit(), ""),
                                points(ui, part.ownPoints()),
                                points(ui, part.weightPoints())))
                        .toList());
    }

    private static String points(Ui ui, BigDecimal points) {
        return FigureTexts.gap(ui, points);
    }
}
