package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.FigureRows;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionAccess;
import vn.thongsuot.inspections.InspectionItem;
import vn.thongsuot.inspections.InspectionItems;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.LiveFigures;
import vn.thongsuot.platform.Ui;

/** Opens a figure beside a question: the team sees the inspected unit's rows, which are no persons. */
@Controller("inspectionFigureController")
class FigureController {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final InspectionItems items;
    private final LiveFigures live;
    private final Indicators indicators;
    private final FigureRows rows;
    private final InspectionNames names;

    FigureController(
            Inspections inspections,
            InspectionAccess access,
            InspectionItems items,
            LiveFigures live,
            Indicators indicators,
            FigureRows rows,
            InspectionNames names) {
        this.inspections = inspections;
        this.access = access;
        this.items = items;
        this.live = live;
        this.indicators = indicators;
        this.rows = rows;
        this.names = names;
    }

    @GetMapping("/desk/inspections/{id}/figures/{n}")
    @Requires(Permission.BOARD_READ)
    String figure(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(defaultValue = "1") int page) {
        Inspection inspection = access.requireResults(actor, inspections.get(actor, id));
        InspectionItem item =
                items.find(id, n).filter(found -> found.indicatorId() != null).orElseThrow(AccessPolicy::notFound);
        model.addAttribute("page", page(ui, actor, inspection, item, side, page));
        return "inspections/web/figure";
    }

    private FigurePage page(Ui ui, Actor actor, Inspection inspection, InspectionItem item, String side, int page) {
        Question question = live.question(inspection, item);
        UnitGroup group = live.group(inspection);
        Indicator indicator = indicators.get(inspection.authorityId(), Objects.requireNonNull(item.indicatorId()));
        Figure figure = indicators.evaluate(inspection.authorityId(), question, group);
        List<FigureRows.Opened> opened =
                figure.source() == Figure.Source.COMPUTED ? rows.sides(actor, question, group) : List.of();
        FigureRows.Opened chosen = opened.stream()
                .filter(one -> one.side().key().equals(side))
                .findFirst()
                .orElse(opened.isEmpty() ? null : opened.getFirst());
        String base = InspectionNames.href(inspection) + "/figures/" + item.n();
        return new FigurePage(
                ui,
                inspection,
                names.unit(ui, inspection.inspectedUnitId()),
                indicator,
                YearFigures.value(ui, indicator, figure),
                YearFigures.sides(ui, figure),
                ui.date(question.from()) + " – " + ui.date(question.to()),
                kept(ui, item),
                opened.stream()
                        .map(one -> new FigurePage.Side(
                                "indicator.side." + one.side().key(),
                                base + "?side=" + one.side().key(),
                                ui.number(one.count()),
                                one.equals(chosen)))
                        .toList(),
                chosen == null ? null : rows.table(ui, actor, group, chosen, base, page));
    }

    private static @Nullable String kept(Ui ui, InspectionItem item) {
        InspectionItem.Kept kept = item.kept();
        return kept == null || kept.value() == null
                ? null
                : ui.decimal(kept.value().doubleValue());
    }
}
