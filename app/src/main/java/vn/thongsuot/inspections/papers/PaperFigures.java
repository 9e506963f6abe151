package vn.thongsuot.inspections.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionItem;
import vn.thongsuot.inspections.LiveFigures;

/** The unit's figures on a paper: as kept with the minutes, before that as they are now (Vietnamese: bảng số liệu của đơn vị). */
@Component
class PaperFigures {

    private final Indicators indicators;
    private final LiveFigures live;
    private final PaperWords words;

    PaperFigures(Indicators indicators, LiveFigures live, PaperWords words) {
        this.indicators = indicators;
        this.live = live;
        this.words = words;
    }

    /** Kept figures by number of the question; live ones where the minutes are not signed. */
    Map<Integer, InspectionItem.Kept> of(Inspection inspection, List<InspectionItem> items) {
        Map<Integer, InspectionItem.Kept> figures = new HashMap<>();
        if (inspection.minutes() == null) {
            live.ask(inspection, items).forEach((n, figure) -> {
                InspectionItem.Kept kept = LiveFigures.keep(figure);
                if (kept != null) {
                    figures.put(n, kept);
                }
            });
            return figures;
        }
        items.stream()
                .filter(item -> item.kept() != null)
                .forEach(item -> figures.put(item.n(), Objects.requireNonNull(item.kept())));
        return figures;
    }

    /** One table; none without figures. */
    List<List<List<String>>> table(
            UUID authorityId, List<InspectionItem> items, Map<Integer, InspectionItem.Kept> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.t("inspection.paper.n"),
                words.t("inspection.paper.figure"),
                words.t("inspection.paper.top"),
                words.t("inspection.paper.bottom"),
                words.t("inspection.paper.value")));
        items.stream().filter(item -> figures.containsKey(item.n())).forEach(item -> {
            InspectionItem.Kept figure = Objects.requireNonNull(figures.get(item.n()));
            Indicator indicator = indicators.get(authorityId, Objects.requireNonNull(item.indicatorId()));
            String unit = indicator.unit().vi();
            rows.add(List.of(
                    String.valueOf(rows.size()),
                    indicator.name().vi(),
                    words.number(figure.top()),
                    indicator.denominator() == null ? "–" : words.number(figure.bottom()),
                    figure.value() == null
                            ? words.t("figure.nothing")
                            : words.number(figure.value()) + (unit.equals("%") ? "%" : " " + unit)));
        });
        return List.of(rows);
    }
}
